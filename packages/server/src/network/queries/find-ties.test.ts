import { importRecords } from '@relais/testkit/scenarios/import-records'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { accountId } from '../../corpus/corpus-id.ts'
import { resolveTopic } from '../../corpus/resolve-topic.ts'
import { loadSamePeople } from '../../identity/load-same-people.ts'
import { countNetwork, findHeard } from './find-heard.ts'
import { findOneWayTies, findTies, findTiesAmong } from './find-ties.ts'

let test: TestWorkspace
const at = (day: string) => `2026-01-${day}T10:00:00Z`
const post = (id: string, author: string, day: string, text: string, more: object = {}) => ({
  platform: 'twitter',
  id,
  author,
  at: at(day),
  text,
  lang: 'en',
  ...more,
})

beforeAll(async () => {
  test = await openTestWorkspace()
  await importRecords(test.ctx, 'accounts', [
    { platform: 'twitter', handle: 'ana', name: 'Ana', person: 'ana', followers: 9 },
    { platform: 'twitter', handle: 'ana_two', name: 'Ana', person: 'ana' },
  ])
  await importRecords(test.ctx, 'posts', [
    post('1', 'ana', '02', 'My knife'),
    post('2', 'ben', '03', 'Lovely!', { replyTo: { author: 'ana', id: '1' } }),
    post('3', 'ben', '04', 'That knife of @ana'),
    post('4', 'cleo', '05', 'What a knife', { replyTo: { author: 'ana', id: '1' } }),
    post('5', 'ana', '06', 'Rain today'),
    post('6', 'dora', '07', 'Here too', { replyTo: { author: 'ana', id: '5' } }),
    post('7', 'ana', '08', 'A knife by @ana_two, says @ana'),
    post('8', 'dora', '20', 'Late word', { replyTo: { author: 'ana', id: '7' } }),
    post('9', 'xan', '12', 'Salt, @yui'),
    post('10', 'yui', '13', 'Salt, @xan'),
    post('11', 'yui', '14', 'More salt, @xan'),
  ])
})
afterAll(() => test.close())

const january = { from: '2026-01-01', to: '2026-01-31' }
const names = new Map<string, string>(
  ['ana', 'ben', 'cleo', 'dora', 'ana_two', 'xan', 'yui'].map((handle) => [
    accountId('twitter', handle),
    handle,
  ]),
)

const ask = async (term: string) => ({
  ...(await resolveTopic(test.ctx, { terms: [term], ...january })),
  samePeople: await loadSamePeople(test.ctx, test.ctx.corpus),
})

async function ties(
  term: string,
  find = findTies,
): Promise<[string | undefined, string | undefined, number][]> {
  const question = await ask(term)
  const bytes = await find(test.ctx.corpus, question)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const name = (at: number) => names.get(String(view.getBigUint64(at, true)))
  return Array.from({ length: bytes.byteLength / 20 }, (_, row) => [
    name(row * 20),
    name(row * 20 + 8),
    view.getUint32(row * 20 + 16, true),
  ])
}

it('counts namings in posts on topic, and answers to what was the latest word, each once; nobody has to do with themselves', async () => {
  expect(await ties('knife')).toEqual([
    ['ben', 'ana', 2],
    ['cleo', 'ana', 1],
  ])
})

it('takes away what goes back and forth where only attention counts that is not returned', async () => {
  expect(await ties('salt')).toHaveLength(2)
  expect(await ties('salt', findOneWayTies)).toEqual([['yui', 'xan', 1]])
})

it('tells the ties among some people, and how each was meant', async () => {
  const question = await ask('knife')
  const found = await findTiesAmong(test.ctx.corpus, question, [...names.keys()])
  expect(found.map(({ source, voiced, kinds }) => [names.get(source), voiced, kinds])).toEqual([
    ['ben', 1, ['mention', 'reply']],
    ['cleo', 1, ['reply']],
  ])
  expect(found[0]).toMatchObject({
    exchanges: 2,
    firstAt: Date.parse(at('03')) / 1000,
    lastAt: Date.parse(at('04')) / 1000,
  })
  expect(await findHeard(test.ctx.corpus, question, 10)).toEqual([
    { account: accountId('twitter', 'ana'), passedOnBy: 2, replies: 2, repliers: 2 },
  ])
  expect(await countNetwork(test.ctx.corpus, question)).toEqual({ people: 3, ties: 2 })
})

it('has none where nobody speaks of it', async () => {
  const question = await ask('spaceship')
  expect(await ties('spaceship')).toEqual([])
  expect(await countNetwork(test.ctx.corpus, question)).toEqual({ people: 0, ties: 0 })
})
