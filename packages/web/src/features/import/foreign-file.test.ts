import { expect, test } from 'vitest'
import { foreignFile } from './foreign-file.ts'

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

test('files that hold no rows are known by how they begin', () => {
  expect(foreignFile(bytes('%PDF-1.7'))).toBe('pdf')
  expect(foreignFile(bytes('\xD0\xCF\x11\xE0\xA1\xB1'))).toBe('old_excel')
  expect(foreignFile(bytes('\x89PNG\r\n'))).toBe('picture')
  expect(foreignFile(bytes('Rar!\x1A'))).toBe('archive')
  expect(foreignFile(bytes('SQLite format 3\0'))).toBe('database')
  expect(foreignFile(bytes('\xEF\xBB\xBF [{"a":1}]'))).toBe('json_list')
  expect(foreignFile(bytes('<html><table>'))).toBe('web_page')
  expect(foreignFile(bytes(' \n '))).toBe('empty')
  expect(foreignFile(bytes(''))).toBe('empty')
})

test('whatever may hold rows is sent', () => {
  for (const start of [
    'PK\x03\x04',
    '\x1F\x8B\x08',
    '{"a":1}',
    'a;b\n1;2',
    '\xFF\xFEa\0',
    '@ana',
    '\xE0\xB8\x81',
  ])
    expect(foreignFile(bytes(start)), start).toBeNull()
})
