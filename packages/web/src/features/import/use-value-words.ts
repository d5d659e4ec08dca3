import { useFormat } from '../../i18n/use-format.ts'
import { platformName } from '../../ui/platform-name.ts'

const instants = new Set(['at', 'observedAt', 'createdAt', 'authorProfile.createdAt'])
const wholeDay = /T00:00:00(?:\.000)?Z$/

/** A value of a record as people of this language write it: days, instants and counts; anything else as it is. */
export function useValueWords(): (field: string, value: string) => string {
  const format = useFormat()
  return (field, value) => {
    if (instants.has(field)) return wholeDay.test(value) ? format.day(value) : format.instant(value)
    if (field === 'platform') return platformName(value)
    return /^\d{1,15}$/.test(value) && !/(?:^|\.)(?:id|handle|author|name|text)$/.test(field)
      ? format.integer(Number(value))
      : value
  }
}
