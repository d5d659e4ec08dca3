import { createRandom } from '../../random/seeded-random.ts'
import type { Cast } from '../cast/cast-world.ts'
import type { FollowGraph } from '../graph/follow-graph.ts'
import { createPicker, seedOf } from '../random-draws.ts'
import { converseCustomer } from '../stories/converse-customer.ts'
import { converseFriend } from '../stories/converse-friend.ts'
import { conversePod } from '../stories/converse-pod.ts'
import type { WorldPlan } from '../world-plan.ts'
import type { WorldPost } from '../world-post.ts'
import { createCommentWriter, drawCommentKind } from '../writing/write-comment.ts'
import type { Writer } from '../writing/writer.ts'
import { answerQuestion, askUnder } from './ask-and-answer.ts'
import { createCommenters } from './choose-commenter.ts'
import { startConversation } from './conversation.ts'
import type { Discussion } from './discussion.ts'

/** The most comments of one post that anybody collected. */
const mostUnderOne = 260
const goesOn = 0.1

/** Posts with many comments show more of them, though not in proportion; the topic's are collected more fully. */
function visibility({ counts, about, author }: WorldPost): number {
  if (author.story === 'friend-of-a-friend') return 0.15
  const collected = ((counts.comments ?? 1) + 0.2) ** 0.62
  if (about !== 'topic') return collected
  // People ask where they are answered, and discuss what moves them.
  return collected * 1.5 * (0.7 + author.answers) * Math.min(2.6, Math.sqrt(author.persuasion) + 0.2)
}

/**
 * What is said under posts: praise, questions and their answers, disagreement, people calling each other over, and
 * the conversations that come of it.
 * @param count how many comments there shall be, those of the stories included
 */
export function commentOn(
  plan: WorldPlan,
  cast: Cast,
  graph: FollowGraph,
  posts: readonly WorldPost[],
  writer: Writer,
  count: number,
): readonly WorldPost[] {
  const random = createRandom(seedOf(plan.seed, 'comments'))
  const conversation = startConversation(random)
  const comments = createCommentWriter(random, writer, plan.bank)
  const commenters = createCommenters(random, cast, graph)
  const discussion: Discussion = { random, plan, cast, posts, writer, comments, commenters, conversation }

  conversePod(discussion)
  converseFriend(discussion)
  converseCustomer(discussion)
  if (conversation.comments.length > count)
    throw new RangeError(`${plan.world} is too small for the comments of its stories.`)

  const pick = createPicker(posts, visibility)
  if (pick === null) throw new RangeError(`There is nothing to comment on in ${plan.world}.`)
  while (conversation.comments.length < count) {
    const post = pick(random)
    if (conversation.under(post) < mostUnderOne) discuss(discussion, post)
  }
  return conversation.comments.slice(0, count)
}

/** One comment under a post, and what comes of it. */
function discuss(discussion: Discussion, post: WorldPost): void {
  const { random, comments, commenters, conversation } = discussion
  const kind = drawCommentKind(random)
  if (kind === 'question' && post.about === 'topic') {
    const question = askUnder(discussion, post)
    if (question !== null) answerQuestion(discussion, question, post.author)
    return
  }
  const by = commenters.choose(post.author, post.atMs)
  if (by === null) return
  const written = comments.write(post, by, kind, commenters.reader(post.author.platform))
  const comment = conversation.add(post, by, conversation.instantAfter(post, by), written)
  if (comment === null || !random.chance(goesOn)) return
  const next = commenters.choose(post.author, comment.atMs)
  if (next === null || next === by) return
  const said = comments.write(comment, next, random.pick(['story', 'disagreement', 'thanks']), by)
  conversation.add(comment, next, conversation.instantAfter(comment, next), said)
}
