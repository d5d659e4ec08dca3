import { bareName } from '@relais/core/record/bare-name'
import { commonNames } from '@relais/core/record/common-names'
import { namesByLanguage } from '@relais/core/record/names-by-language'
import type { Mapping } from '@relais/server/import/import.schema'

/**
 * Why a column fills a field: somebody chose it, it did so for an earlier file, it has the field's own name, exports
 * commonly call the field so, or what stands in it shows it.
 */
export type Recognition = 'chosen' | 'remembered' | 'own_name' | 'common_name' | 'values'

/** Where a mapping comes from that nobody has changed yet. */
export interface MappingOrigin {
  readonly mapping: Mapping
  readonly isRemembered: boolean
}

/** Why, in the mapping as it stands, this column fills this field. */
export function whyRecognised(
  mapping: Mapping,
  field: string,
  column: string,
  { mapping: offered, isRemembered }: MappingOrigin,
): Recognition {
  const isUntouched =
    mapping.kind === offered.kind &&
    JSON.stringify(mapping.fields[field]) === JSON.stringify(offered.fields[field])
  if (!isUntouched) return 'chosen'
  if (isRemembered) return 'remembered'
  const name = bareName(column)
  if (name === bareName(field)) return 'own_name'
  const usual = [...(commonNames[mapping.kind][field] ?? []), ...(namesByLanguage[mapping.kind][field] ?? [])]
  return usual.some((each) => bareName(each) === name) ? 'common_name' : 'values'
}
