import { expect, test } from 'vitest'
import { apiUrl, failureOf } from './request.ts'

test('an address joins lists by commas and leaves out what is not asked', () => {
  expect(apiUrl('/rankings', { terms: ['café', 'moka'], languages: [], from: undefined, limit: 50 })).toBe(
    '/api/v1/rankings?terms=caf%C3%A9%2Cmoka&limit=50',
  )
  expect(apiUrl('/corpus')).toBe('/api/v1/corpus')
})

const answer = (status: number, body: string) => ({ status, text: () => Promise.resolve(body) })

test('a refusal keeps its code, message and details', async () => {
  const body = JSON.stringify({
    error: { code: 'not_found', message: 'No such person.', details: { handle: 'ana' } },
  })
  expect(await failureOf(answer(404, body))).toMatchObject({ code: 'not_found', details: { handle: 'ana' } })
})

test('an answer that is not ours is an unexpected one', async () => {
  expect(await failureOf(answer(502, '<html>Bad gateway</html>'))).toMatchObject({ code: 'unexpected' })
  expect(await failureOf(answer(500, '{"message":"?"}'))).toMatchObject({ code: 'unexpected' })
})
