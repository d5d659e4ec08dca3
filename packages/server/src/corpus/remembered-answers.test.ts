import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCorpus } from './corpus-client.ts'
import { RememberedAnswers } from './remembered-answers.ts'

let test: TestWorkspace
beforeAll(async () => {
  test = await openTestWorkspace()
})
afterAll(() => test.close())

const row = (id: number, likes = 1, observed = '2026-01-01 00:00:00') => ({
  account: '1',
  id: String(id),
  likes,
  observed_at: observed,
})

/** Counts posts through the memory; says how often it had to look. */
function counting() {
  let looks = 0
  const count = () =>
    test.ctx.corpus.remember('posts of this test', async () => {
      looks++
      const sql = 'SELECT toUInt32(uniqExact(id)) AS posts FROM post WHERE scope IN {scopes:Array(UInt64)}'
      return (await test.ctx.corpus.select<{ posts: number }>({ sql }))[0]?.posts
    })
  return { count, looks: () => looks }
}

describe('an answer', () => {
  it('is kept until a row is written or deleted, by whomever', async () => {
    const { count, looks } = counting()
    await test.ctx.corpus.insert('post', [row(1), row(2), row(3)])
    expect([await count(), await count(), looks()]).toEqual([3, 3, 1])

    await test.ctx.corpus.insert('post', [row(4)])
    expect([await count(), await count(), looks()]).toEqual([4, 4, 2])

    await test.ctx.corpus.deleteWhere('post', 'id = {id:UInt64}', { id: '2' })
    expect([await count(), await count(), looks()]).toEqual([3, 3, 3])

    const elsewhere = openCorpus(test.corpus.config)
    await elsewhere.scoped(test.ctx.workspace.scope).insert('post', [row(5)])
    await elsewhere.close()
    expect([await count(), looks()]).toEqual([4, 4])
  })

  it('outlives merges, which change no answer', async () => {
    const { count, looks } = counting()
    await test.ctx.corpus.insert('post', [row(1, 2, '2026-01-02 00:00:00')])
    const before = await count()
    await test.corpus.commandOnEachNode('OPTIMIZE TABLE post FINAL')
    expect([await count(), looks()]).toEqual([before, 1])
  })

  it('belongs to those who see the same rows', async () => {
    await test.ctx.corpus.remember('whose', async () => 'the workspace’s')
    const sample = test.corpus.alone('9223372036854775809' as typeof test.ctx.workspace.scope)
    expect(await sample.remember('whose', async () => 'the sample’s')).toBe('the sample’s')
  })

  it('that is dear is only looked for when it is asked for again', async () => {
    const ask = () =>
      test.ctx.corpus.rememberOnceAskedAgain(
        'dear',
        async () => 'found',
        () => 100,
      )
    expect([await ask(), await ask(), await ask()]).toEqual([null, 'found', 'found'])
    await test.ctx.corpus.insert('post', [row(6)])
    expect([await ask(), await ask()]).toEqual([null, 'found'])
  })
})

describe('a memory', () => {
  it('keeps nothing while rows are being changed', async () => {
    const memory = new RememberedAnswers(async () => null)
    let looks = 0
    const look = () => memory.remember('a', async () => ++looks)
    expect([await look(), await look()]).toEqual([1, 2])
    expect(
      await memory.rememberOnceAskedAgain(
        'b',
        async () => 1,
        () => 1,
      ),
    ).toBeNull()
  })

  it('looks again for whoever shared a look that was abandoned', async () => {
    const memory = new RememberedAnswers(async () => 'state')
    const abandoned = memory.remember('a', () => Promise.reject(new Error('abandoned')))
    const sharing = memory.remember('a', async () => 'found')
    await expect(abandoned).rejects.toThrow('abandoned')
    expect(await sharing).toBe('found')
    expect(await memory.remember('a', async () => 'looked anew')).toBe('looked anew')
  })

  it('forgets what was not used for longest when there is too much', async () => {
    const memory = new RememberedAnswers(async () => 'state', 1_000)
    const keep = (key: string) =>
      memory.remember(
        key,
        async () => key,
        () => 600,
      )
    await keep('a')
    await keep('b')
    expect(await memory.remember('b', async () => 'again')).toBe('b')
    expect(await memory.remember('a', async () => 'again')).toBe('again')
  })
})
