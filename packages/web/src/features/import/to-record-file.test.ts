import { expect, test } from 'vitest'
import type { ListedPerson } from './read-people-list.ts'
import { toRecordFile } from './to-record-file.ts'

const ana: ListedPerson = { line: 1, platform: null, handle: 'ana', url: null }
const ben: ListedPerson = { line: 2, platform: 'tiktok', handle: 'ben', url: 'https://www.tiktok.com/@ben' }

test('each person is one account record, those without a network on the one chosen', async () => {
  const file = toRecordFile([ana, ben], 'instagram', 'people.ndjson')
  expect(file.name).toBe('people.ndjson')
  expect(
    (await file.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { platform: 'instagram', handle: 'ana' },
    { platform: 'tiktok', handle: 'ben', url: 'https://www.tiktok.com/@ben' },
  ])
})

test('nobody is put on a network that was not named', () => {
  expect(() => toRecordFile([ana], null, 'people.ndjson')).toThrow('ana')
})
