import { candidateOf, engagementOf } from '@relais/testkit/influence/candidate-of'
import { expect, it } from 'vitest'
import { expectEngagement } from './expect-engagement.ts'
import { type EvidencePost, pickEvidence } from './pick-evidence.ts'

const kinds = [
  engagementOf('post', Array<number>(50).fill(10)),
  engagementOf('video', Array<number>(50).fill(1000)),
]
const model = expectEngagement([candidateOf('1', { engagementOverall: kinds })])

const postOf = (id: string, differences: Partial<EvidencePost>): EvidencePost => ({
  account: '1',
  id,
  platform: 'bluesky',
  kind: 'post',
  postedAt: 1_000,
  answer: null,
  age: 'settled',
  ...differences,
})
const idsOf = (posts: readonly EvidencePost[]) => pickEvidence(posts, model).map(({ id }) => id)

it('takes the three that got most above what their kind gets', () => {
  const posts = [
    postOf('usual video', { kind: 'video', answer: Math.log(1001) }),
    postOf('loved post', { answer: Math.log(200) }),
    postOf('liked post', { answer: Math.log(50) }),
    postOf('ignored post', { answer: 0 }),
  ]
  expect(idsOf(posts)).toEqual(['loved post', 'liked post', 'usual video'])
})

it('takes those whose answer is not known last, newest first', () => {
  const posts = [
    postOf('old', { postedAt: 1 }),
    postOf('new', { postedAt: 9 }),
    postOf('ignored', { answer: 0 }),
    postOf('older', { postedAt: 0 }),
  ]
  expect(idsOf(posts)).toEqual(['ignored', 'new', 'old'])
})

it('does not depend on the order in which posts come', () => {
  const posts = ['a', 'b', 'c', 'd', 'e'].map((id) => postOf(id, { answer: 2 }))
  expect(idsOf(posts.toReversed())).toEqual(idsOf(posts))
})
