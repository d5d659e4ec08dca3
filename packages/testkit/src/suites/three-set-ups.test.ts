import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeCorpusStore } from './describe-corpus-store.ts'
import { describeWorkspaceStore } from './describe-workspace-store.ts'
import { type Answers, fillWorld, readAnswers } from './read-answers.ts'
import { openOnCluster, openOnDefaultEngines, openOnGivenServers, type SetUp } from './set-ups.ts'

const answers: Record<string, Answers> = {}

describe.each([
  ['the default engines', openOnDefaultEngines],
  ['servers given by address', openOnGivenServers],
  ['a cluster of two shards', openOnCluster],
] as const)('on %s', (name, open) => {
  let setUp: SetUp
  beforeAll(async () => {
    setUp = await open()
  })
  afterAll(() => setUp.close())

  describeWorkspaceStore(() => setUp)
  describeCorpusStore(() => setUp)

  it('answers about a generated world', async () => {
    const said = await readAnswers(await fillWorld(setUp))
    answers[name] = said
    expect([said.rare, said.common, said.wide, said.nothing].map(({ matches }) => matches.posts)).toEqual([
      20, 200, 2000, 0,
    ])
    expect(
      said.wide.results.some((person) =>
        person.signals.some(({ name, value }) => name === 'citations' && value),
      ),
    ).toBe(true)
  })
})

describe('the same world on all three', () => {
  it('has the same rankings, with the same scores, citations, intervals and evidence', () => {
    const [first, ...others] = Object.values(answers)
    expect(others).toHaveLength(2)
    for (const other of others) expect(other).toEqual(first)
  })
})
