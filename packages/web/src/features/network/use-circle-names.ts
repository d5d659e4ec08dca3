import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import type { NetworkMap } from './api/network.ts'

/** What each circle is called: as people named it, else by the words that set it apart, or by who is heard most in it. */
export function useCircleNames({ circles, people }: NetworkMap): string[] {
  const { t } = useTranslation()
  const format = useFormat()
  return circles.map(({ name, terms, faces }, index) => {
    if (name !== null) return name.name
    if (terms.length > 0) return format.list(terms)
    const face = people[faces[0] ?? -1]
    return face
      ? t('network.circles.around', { name: face.name || face.handle })
      : t('network.circles.number', { number: index + 1 })
  })
}
