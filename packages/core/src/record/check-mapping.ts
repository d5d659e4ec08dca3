import type { FieldSource, Mapping } from './mapping.ts'
import { recordFields } from './record-fields.ts'

export type MappingProblem =
  | { readonly problem: 'unknown_field'; readonly field: string }
  | { readonly problem: 'missing_field'; readonly field: string }
  | { readonly problem: 'bad_pattern'; readonly field: string }

/** Repeated repetitions and choices, such as (a+)+, and looking around or back: patterns whose time can explode. */
const explosive = /\([^)]*[+*}|][^)]*\)[+*{]|\(\?<?[=!]|\\[1-9k]/

function isSoundPattern(pattern: string): boolean {
  if (explosive.test(pattern)) return false
  try {
    new RegExp(pattern)
    return true
  } catch {
    return false
  }
}

function patternOf(source: FieldSource): string | undefined {
  return typeof source === 'object' && 'from' in source ? source.match : undefined
}

function isCovered(field: string, mapping: Mapping): boolean {
  const isPair = mapping.kind === 'interactions' && (field === 'from' || field === 'to')
  if (field in mapping.fields) return true
  return isPair && `${field}.platform` in mapping.fields && `${field}.handle` in mapping.fields
}

/** What is wrong with a mapping, before a row is read: fields that no record has, required ones that nothing fills. */
export function checkMapping(mapping: Mapping): MappingProblem[] {
  const known = recordFields[mapping.kind]
  const names = new Set(known.map((field) => field.name))
  const unknown = Object.keys(mapping.fields).filter((field) => !names.has(field))
  const missing = known.filter((field) => field.isRequired && !isCovered(field.name, mapping))
  const bad = Object.entries(mapping.fields).filter(([, source]) => !isSoundPattern(patternOf(source) ?? ''))
  return [
    ...unknown.map((field) => ({ problem: 'unknown_field', field }) as const),
    ...missing.map(({ name }) => ({ problem: 'missing_field', field: name }) as const),
    ...bad.map(([field]) => ({ problem: 'bad_pattern', field }) as const),
  ]
}
