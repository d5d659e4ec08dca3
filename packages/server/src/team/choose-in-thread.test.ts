import { chooseTeam } from '@relais/core/team/choose-team'
import type { TeamQuestion } from '@relais/core/team/team-question'
import { expect, it } from 'vitest'
import { chooseInThread } from './choose-in-thread.ts'

const people = 60_000
/** Two audiences that overlap, together more than a hundred thousand memberships. */
const large: TeamQuestion = {
  candidates: [
    { id: 'a', price: 10, authenticity: null, audience: Uint32Array.from({ length: 55_000 }, (_, i) => i) },
    {
      id: 'b',
      price: 10,
      authenticity: null,
      audience: Uint32Array.from({ length: 55_000 }, (_, i) => i + 5_000),
    },
  ],
  personValues: new Float64Array(people).fill(1),
  budget: 20,
}

it('answers from a thread what it would answer itself', async () => {
  const team = await chooseInThread(large)
  expect(team).toEqual(chooseTeam(large))
  expect(team.reach).toBe(people)
})

it('refuses in a thread what makes no sense, as everywhere', async () => {
  const senseless = { ...large, kept: ['a', 'b'], budget: 10 }
  await expect(chooseInThread(senseless)).rejects.toMatchObject({ code: 'invalid_input' })
})

it('ends the thread when nobody waits for the answer any longer', async () => {
  const leaving = new AbortController()
  const asked = chooseInThread(large, leaving.signal)
  leaving.abort(new Error('left'))
  await expect(asked).rejects.toThrow('left')
})
