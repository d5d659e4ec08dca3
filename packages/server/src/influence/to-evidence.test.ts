import { planMatch } from '@relais/core/topic/plan-match'
import { expect, it } from 'vitest'
import { toEvidence } from './to-evidence.ts'

const post = { account: '1', id: '2', postedAt: 1_700_000_000, engagements: 3 }
const plan = planMatch(
  { terms: ['santoku', '"pierre à eau"'], exclude: [], languages: [], platforms: [] },
  () => [],
)

it('marks what matched in the title as in the text', () => {
  const text = { id: '2', url: '', title: 'Aiguiser un Santoku', text: 'Sur une pierre à eau, sans forcer' }
  const { titleMatches, matches } = toEvidence(post, text, plan, null)
  expect(titleMatches).toEqual([[12, 19]])
  expect(matches).toEqual([[8, 20]])
})

it('has no title, and nothing to mark in it, where the post has none', () => {
  const evidence = toEvidence(post, { id: '2', url: '', title: '', text: 'Un santoku' }, plan, null)
  expect(evidence).toMatchObject({ title: null, titleMatches: [] })
})
