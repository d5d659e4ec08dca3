import type { Candidate, EngagementSums } from '@relais/core/influence/candidate'
import { postKinds } from '@relais/core/record/post-record'
import { AnswerSums } from './answer-sums.ts'
import { answerOf, cellOf, kindPlaceOf } from './post-facts.ts'
import type { TopicPosts } from './topic-posts.ts'

/** What one account says on a topic with a voice of its own: a reshare speaks for the one whom it passes on. */
export interface OwnPosts extends Pick<Candidate, 'weeksBeforeEnd' | 'postsInWeek' | 'steadyPosts'> {
  readonly account: string
  readonly posts: number
  readonly postsNamingOthers: number
  readonly engagement: readonly EngagementSums[]
}

export const resharePlace = postKinds.indexOf('reshare')

/**
 * Weeks with posts, posts in each, and posts as their days count: most days hold one, some a few.
 * @param days whole days before the end of the period, one for each post, in ascending order
 */
export function rhythmOf(
  days: ArrayLike<number>,
): Pick<OwnPosts, 'weeksBeforeEnd' | 'postsInWeek' | 'steadyPosts'> {
  const weeksBeforeEnd: number[] = []
  const postsInWeek: number[] = []
  const daysWith: number[] = []
  for (let from = 0; from < days.length; ) {
    const day = days[from] as number
    let to = from + 1
    while (days[to] === day) to++
    const week = Math.floor(day / 7)
    const last = weeksBeforeEnd.length - 1
    if (weeksBeforeEnd[last] === week) postsInWeek[last] = (postsInWeek[last] as number) + to - from
    else {
      weeksBeforeEnd.push(week)
      postsInWeek.push(to - from)
    }
    daysWith[to - from] = (daysWith[to - from] ?? 0) + 1
    from = to
  }
  let steadyPosts = 0
  daysWith.forEach((count, posts) => {
    steadyPosts += count * Math.log2(1 + posts)
  })
  return { weeksBeforeEnd, postsInWeek, steadyPosts }
}

/**
 * Adds up what each author says in person, in one walk over the posts; who only passes others on is left out.
 * @param end the first instant after the period, in seconds since 1970
 */
export function ownPostsOf(
  { accounts, authors, starts, postedAt, marks, naming }: TopicPosts,
  end: number,
): OwnPosts[] {
  const own: OwnPosts[] = []
  const days = new Uint32Array(marks.length)
  const sums = new AnswerSums()
  for (let author = 0; author < authors.length; author++) {
    let [posts, postsNamingOthers] = [0, 0]
    sums.clear()
    for (let post = starts[author] as number; post < (starts[author + 1] as number); post++) {
      const facts = marks[post] as number
      if (kindPlaceOf(facts) === resharePlace) continue
      days[posts++] = Math.floor((end - 1 - (postedAt[post] as number)) / 86_400)
      if (naming[post] !== 0) postsNamingOthers++
      const answer = answerOf(facts)
      if (answer >= 0) sums.add(cellOf(facts), 1, answer, answer * answer)
    }
    if (posts === 0) continue
    own.push({
      account: accounts.idOf(authors[author] as number),
      posts,
      postsNamingOthers,
      engagement: sums.toEngagement(),
      ...rhythmOf(days.subarray(0, posts).sort()),
    })
  }
  return own
}
