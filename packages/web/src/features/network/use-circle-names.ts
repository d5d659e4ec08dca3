import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'

interface NamedCircles {
  readonly circles: readonly {
    /** As people here call it. */
    readonly name?: { readonly name: string } | null
    readonly terms: readonly string[]
    readonly faces: readonly number[]
  }[]
  readonly people: readonly { readonly name: string; readonly handle: string }[]
}

/** What each circle is called: as people named it, else by the words that set it apart, or by who is heard most in it. */
export function useCircleNames({ circles, people }: NamedCircles): string[] {
  const { t } = useTranslation()
  const format = useFormat()
  return circles.map(({ name, terms, faces }, index) => {
    if (name) return name.name
    if (terms.length > 0) return format.list(terms)
    const face = people[faces[0] ?? -1]
    return face
      ? t('network.circles.around', { name: face.name || face.handle })
      : t('network.circles.number', { number: index + 1 })
  })
}
