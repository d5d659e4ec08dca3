import { fileCases } from './file-cases.ts'
import type { OddCase } from './odd-case.ts'
import { tableCases } from './table-cases.ts'
import { valueCases } from './value-cases.ts'

/** Bad and odd input of every sort, with what becomes of it: each is a test, and a row of docs/guide/odd-input.md. */
export const oddCases: readonly { readonly heading: string; readonly cases: readonly OddCase[] }[] = [
  { heading: 'Files', cases: fileCases },
  { heading: 'Tables', cases: tableCases },
  { heading: 'Values', cases: valueCases },
]
