import type { Mapping } from '@relais/server/import/import.schema'
import { expect, test } from 'vitest'
import { recallMapping, rememberMapping } from './remembered-mapping.ts'

function memory() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
}
const mapping: Mapping = { kind: 'posts', fields: { id: 'Lien' } }
const usedAt = '2025-11-12T10:00:00Z'

test('a mapping comes back for the same columns in any order, and for no others', () => {
  const storage = memory()
  rememberMapping(storage, { workspaceId: 'w1', columns: ['Lien', 'Date'], mapping, usedAt })
  expect(recallMapping(storage, 'w1', ['Date', 'Lien'])?.mapping).toEqual(mapping)
  expect(recallMapping(storage, 'w1', ['Date', 'Lien', 'Notes'])).toBeNull()
})

test('rejected rows that come back from a spreadsheet are read as their file was', () => {
  const storage = memory()
  rememberMapping(storage, { workspaceId: 'w', columns: ['Lien'], mapping, usedAt })
  expect(recallMapping(storage, 'w', ['relais_line', 'relais_reason', 'Lien'])?.mapping).toEqual(mapping)
})

test('one workspace does not see what another used', () => {
  const storage = memory()
  rememberMapping(storage, { workspaceId: 'w1', columns: ['a'], mapping, usedAt })
  expect(recallMapping(storage, 'w2', ['a'])).toBeNull()
})

test('the last use counts, and the oldest are forgotten', () => {
  const storage = memory()
  const last: Mapping = { kind: 'accounts', fields: { handle: 'a' } }
  rememberMapping(storage, { workspaceId: 'w', columns: ['a'], mapping, usedAt })
  rememberMapping(storage, { workspaceId: 'w', columns: ['a'], mapping: last, usedAt })
  expect(recallMapping(storage, 'w', ['a'])?.mapping).toEqual(last)
  for (let index = 0; index < 30; index += 1)
    rememberMapping(storage, { workspaceId: 'w', columns: [`b${index}`], mapping, usedAt })
  expect(recallMapping(storage, 'w', ['a'])).toBeNull()
  expect(recallMapping(storage, 'w', ['b0'])?.mapping).toEqual(mapping)
})

test('a memory that is broken or full does no harm', () => {
  const broken = {
    getItem: () => '{',
    setItem: () => {
      throw new Error('full')
    },
  }
  expect(recallMapping(broken, 'w', ['a'])).toBeNull()
  rememberMapping(broken, { workspaceId: 'w', columns: ['a'], mapping, usedAt })
  expect(recallMapping({ getItem: () => '[1,null,{}]' }, 'w', ['a'])).toBeNull()
})
