import { openTestRelais, type TestRelais } from '@relais/testkit/stores/open-test-relais'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { listActiveJobs, putBackJob } from './jobs.store.ts'

const name = 'put-back-trial'

let test: TestRelais
beforeAll(async () => {
  test = await openTestRelais()
  await test.relais.jobs.ensure(name)
})
afterAll(() => test.close())

const take = async () => (await (await test.relais.jobs.boss()).fetch(name))[0]?.id
const states = async () =>
  (
    await sql<{ state: string }>`select state from pgboss.job where name = ${name}`.execute(test.relais.db)
  ).rows.map(({ state }) => state)

it('leaves a job to whoever has taken it again since it was listed, so that two never work on it at once', async () => {
  await test.relais.jobs.send(name, {})
  const id = await take()
  await sql`update pgboss.job set started_on = now() - interval '1 minute' where name = ${name}`.execute(
    test.relais.db,
  )
  const [listed] = await listActiveJobs(test.relais.db)
  expect(listed?.id).toBe(id)
  if (!listed) return
  await putBackJob(test.relais.db, listed)
  expect(await states()).toEqual(['retry'])
  expect(await take()).toBe(id)
  // Another process read the same list before.
  await putBackJob(test.relais.db, listed)
  expect(await states()).toEqual(['active'])
})
