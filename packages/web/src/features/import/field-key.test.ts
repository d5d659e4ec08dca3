import { importKinds, recordFields } from '@relais/core/record/record-fields'
import { expect, test } from 'vitest'
import { readWords } from '../../i18n/testing/read-words.ts'
import { fieldKey } from './field-key.ts'

const messages = readWords('en').field as unknown as Record<string, Record<string, string>>

test('every field that a record can have is named in words', () => {
  for (const kind of importKinds)
    for (const { name } of recordFields[kind]) {
      const [, group = '', word = ''] = fieldKey(kind, name).key.split('.')
      expect(messages[group]?.[word], `${kind} ${name}`).toBeTypeOf('string')
    }
})

test('a field of the author is told from one of the post', () => {
  expect(fieldKey('posts', 'authorProfile.lang')).toEqual({ key: 'field.profile.lang', isOfAuthor: true })
  expect(fieldKey('posts', 'lang')).toEqual({ key: 'field.post.lang', isOfAuthor: false })
})
