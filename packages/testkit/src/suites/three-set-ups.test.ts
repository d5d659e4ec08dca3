import type { Ctx } from '@relais/server/context'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { describeCorpusStore } from './describe-corpus-store.ts'
import { describeWorkspaceStore } from './describe-workspace-store.ts'
import { type ErasureAnswers, eraseFirst } from './erase-first.ts'
import { type Answers, fillWorld, readAnswers } from './read-answers.ts'
import { openOnCluster, openOnDefaultEngines, openOnGivenServers, type SetUp } from './set-ups.ts'

// Every file of a data directory is read, some of them several times.
vi.setConfig({ testTimeout: 180_000 })

const answers: Record<string, Answers> = {}
const erasures: Record<string, ErasureAnswers> = {}

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

  let world: Ctx
  it('answers about a generated world', async () => {
    world = await fillWorld(setUp)
    const said = await readAnswers(world)
    answers[name] = said
    expect([said.rare, said.common, said.wide, said.nothing].map(({ matches }) => matches.posts)).toEqual([
      20, 200, 2000, 0,
    ])
    expect(said.network.map.size.ties).toBeGreaterThan(500)
    expect(said.network.relays.people).toHaveLength(12)
    expect(said.network.interests.read).toBe(50)
    expect(said.network.sketched.together.isExact).toBe(false)
    expect(said.network.ways?.chains).toHaveLength(3)
    expect(
      said.wide.results.some((person) =>
        person.signals.some(({ name, value }) => name === 'citations' && value),
      ),
    ).toBe(true)
  })

  it('erases the person who comes first, on every node, and removes their bytes', async () => {
    const { left, bytes, ...said } = await eraseFirst(setUp, world)
    erasures[name] = { ...said, left, bytes }
    expect(said.before).not.toBe(said.after)
    expect(said.erased.posts).toBeGreaterThan(10)
    expect(said.erased.mentions).toBeGreaterThan(10)
    expect(left).toBe(0)
    expect(bytes).toEqual({ finished: 1, finds: [] })
  })
})

describe('the same world on all three', () => {
  it('has the same rankings and networks, with the same scores, citations, intervals, evidence and circles', () => {
    const [first, ...others] = Object.values(answers)
    expect(others).toHaveLength(2)
    for (const other of others) expect(other).toEqual(first)
  })

  it('forgets the same person in the same way', () => {
    const [first, ...others] = Object.values(erasures)
    expect(others).toHaveLength(2)
    for (const other of others) expect(other).toEqual(first)
  })
})
