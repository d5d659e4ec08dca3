import type { Author } from '../cast/author.ts'
import type { WorldPost } from '../world-post.ts'
import type { Discussion } from './discussion.ts'

const customerAnswers = 0.3
const peerAnswers = 0.12

/** A reader's question under a post on the topic, if somebody has one. */
export function askUnder(discussion: Discussion, post: WorldPost): WorldPost | null {
  const { comments, commenters, conversation } = discussion
  const by = commenters.choose(post.author, post.atMs)
  if (by === null) return null
  const written = comments.write(post, by, 'question', commenters.reader(post.author.platform))
  return conversation.add(post, by, conversation.instantAfter(post, by), written)
}

/** An answer, by the one who was asked, by somebody else who knows, or by the customer who answers everybody. */
export function answerQuestion(discussion: Discussion, question: WorldPost, asked: Author): void {
  const { random, cast, comments, commenters, conversation } = discussion
  const [customer = null] = cast.stories['happy-customer']
  const isCustomerHere = customer !== null && customer.platform === asked.platform && asked !== customer
  const peer = random.chance(peerAnswers) ? commenters.choose(asked, question.atMs) : null
  const by =
    isCustomerHere && random.chance(customerAnswers) ? customer : random.chance(asked.answers) ? asked : peer
  if (by === null || by === question.author) return
  const said = comments.write(question, by, 'answer', question.author)
  conversation.add(question, by, conversation.instantAfter(question, by), said)
}
