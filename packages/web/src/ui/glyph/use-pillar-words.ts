import type { RankedCreator } from '@relais/server/influence/influence.schema'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import { shownValue } from './shown-value.ts'

type PillarName = keyof RankedCreator['pillars']
type Pillar = RankedCreator['pillars'][PillarName]

/** A pillar in words: "Reach: about 70, likely between 62 and 78", "Reach: not known yet". */
export function usePillarWords() {
  const { t } = useTranslation()
  const format = useFormat()
  return (name: PillarName, pillar: Pillar): string => {
    const label = t(`pillar.${name}`)
    if (pillar.value === null || pillar.knowledge === 'unknown') return t('value.unknownOf', { label })
    const value = format.integer(shownValue(pillar.value, pillar.interval))
    const [low, high] = (pillar.interval ?? [pillar.value, pillar.value]).map((edge) =>
      format.integer(edge),
    ) as [string, string]
    return t(pillar.knowledge === 'estimated' ? 'value.estimatedOf' : 'value.measuredOf', {
      label,
      value,
      low,
      high,
    })
  }
}
