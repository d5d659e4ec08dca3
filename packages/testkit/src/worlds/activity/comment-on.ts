import { createRandom } from '../../random/seeded-random.ts'
import type { Author } from '../cast/author.ts'
import type { Cast } from '../cast/cast-world.ts'
import type { FollowGraph } from '../graph/follow-graph.ts'
import { createPicker, seedOf } from '../random-draws.ts'
import { converseFriend, conversePod, repliesOf } from '../stories/converse-stories.ts'
import type { WorldPlan } from '../world-plan.ts'
import type { WorldPost } from '../world-post.ts'
import { createCommentWriter, drawCommentKind } from '../writing/write-comment.ts'
import type { Writer } from '../writing/writer.ts'
import { createCommenters } from './choose-commenter.ts'
import { type Conversation, startConversation } from './conversation.ts'

/** The most comments of one post that anybody collected. */
const mostUnderOne = 260
const customerAnswers = 0.3
const peerAnswers = 0.12
const goesOn = 0.1

/** Posts with many comments show more of them, though not in proportion; the topic's are collected more fully. */
function visibility({ counts, about, author }: WorldPost): number {
  if (author.story === 'friend-of-a-friend') return 0.15
  const comments = counts.comments ?? 1
  return (comments + 0.2) ** 0.62 * (about === 'topic' ? 1.5 : 1)
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
  const { bank } = plan
  const conversation: Conversation = startConversation(random)
  const comments = createCommentWriter(random, writer, bank)
  const commenters = createCommenters(random, cast, graph)
  const [customer] = cast.stories['happy-customer']
  const customerWords = [...repliesOf(bank, 'happy-customer')]

  conversePod(random, writer, bank, cast, posts, conversation)
  converseFriend(random, writer, bank, cast, posts, conversation)
  if (conversation.comments.length > count)
    throw new RangeError(`${plan.world} is too small for the comments of its stories.`)

  const customerAnswer = (question: WorldPost, by: Author) => {
    const own = customerWords.shift()
    if (own === undefined) return comments.write(question, by, 'answer', question.author)
    const text = writer.fill(own, question.subject, { other: `@${question.author.handle}` })
    return { title: null, text, subject: question.subject, episode: null }
  }

  function answer(question: WorldPost, asked: Author): void {
    const customerHere = customer !== undefined && customer.platform === asked.platform && asked !== customer
    const byCustomer = customerHere && random.chance(customerAnswers)
    const peer = random.chance(peerAnswers) ? commenters.choose(asked, question.atMs) : null
    const by = byCustomer ? customer : random.chance(asked.answers) ? asked : peer
    if (by === undefined || by === null || by === question.author) return
    const said = byCustomer
      ? customerAnswer(question, by)
      : comments.write(question, by, 'answer', question.author)
    conversation.add(question, by, conversation.instantAfter(question, by), said)
  }

  const pick = createPicker(posts, visibility)
  if (pick === null) throw new RangeError(`There is nothing to comment on in ${plan.world}.`)
  while (conversation.comments.length < count) {
    const post = pick(random)
    if (conversation.under(post) >= mostUnderOne) continue
    const by = commenters.choose(post.author, post.atMs)
    if (by === null) continue
    const atMs = conversation.instantAfter(post, by)
    const kind = drawCommentKind(random)
    const written = comments.write(post, by, kind, commenters.reader(post.author.platform))
    const comment = conversation.add(post, by, atMs, written)
    if (comment === null || conversation.comments.length >= count) continue
    if (kind === 'question' && post.about === 'topic') answer(comment, post.author)
    else if (random.chance(goesOn)) {
      const next = commenters.choose(post.author, atMs)
      if (next === null || next === by) continue
      const said = comments.write(comment, next, random.pick(['story', 'disagreement', 'thanks']), by)
      conversation.add(comment, next, conversation.instantAfter(comment, next), said)
    }
  }
  return conversation.comments.slice(0, count)
}
