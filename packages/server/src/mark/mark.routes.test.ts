import { openTestApp, type TestApp, type TestClient } from '@relais/testkit/http/open-test-app'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { accountId } from '../corpus/corpus-id.ts'

let test: TestApp
let analyst: TestClient
beforeAll(async () => {
  test = await openTestApp()
  analyst = await test.member('analyst')
})
afterAll(() => test.close())

const marked = async (): Promise<string[]> =>
  (await (await test.owner.request('GET', '/api/v1/marks')).json()).accountIds

it('keeps a mark for everybody in the workspace, once, to the last digit', async () => {
  const id = '18446744073709551615'
  for (const _ of [1, 2]) expect((await analyst.request('PUT', `/api/v1/marks/${id}`)).status).toBe(204)
  expect(await marked()).toEqual([id])
  expect((await analyst.request('DELETE', `/api/v1/marks/${id}`)).status).toBe(204)
  expect(await marked()).toEqual([])
})

it('refuses what is no id', async () => {
  const response = await analyst.request('PUT', '/api/v1/marks/ana')
  expect([response.status, (await response.json()).error.code]).toEqual([400, 'invalid_input'])
})

it('goes with the person who is erased', async () => {
  const id = accountId('twitter', 'ana')
  await analyst.request('PUT', `/api/v1/marks/${id}`)
  expect(await marked()).toEqual([id])
  expect((await test.owner.request('DELETE', '/api/v1/creators/twitter/Ana')).status).toBe(200)
  expect(await marked()).toEqual([])
})
