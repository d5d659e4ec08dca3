import { checkMapping } from '@relais/core/record/check-mapping'
import { AppError } from '../errors.ts'
import type { ImportKind, Mapping } from './import.schema.ts'

const sentences = {
  unknown_field: (field: string) => `no record has a field "${field}"`,
  missing_field: (field: string) => `nothing fills the required field "${field}"`,
  bad_pattern: (field: string) => `the pattern for "${field}" is no regular expression that Relais allows`,
} as const

/**
 * Refuses a mapping that can give no records.
 * @throws AppError invalid_mapping, naming every problem
 */
export function assertMapping(mapping: Mapping, kind: ImportKind): void {
  if (mapping.kind !== kind) {
    throw new AppError('invalid_mapping', `The mapping is for ${mapping.kind}, the import is of ${kind}.`, {
      problems: [],
    })
  }
  const problems = checkMapping(mapping)
  if (problems.length === 0) return
  const told = problems.map(({ problem, field }) => sentences[problem](field)).join('; ')
  throw new AppError('invalid_mapping', `The mapping cannot be used: ${told}.`, { problems })
}
