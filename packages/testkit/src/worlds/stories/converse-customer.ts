import { askUnder } from '../activity/ask-and-answer.ts'
import type { Discussion } from '../activity/discussion.ts'
import { storyWords } from './story-words.ts'

/** The happy customer answers questions that others ask under posts of people on the same platform. */
export function converseCustomer(discussion: Discussion): void {
  const { random, plan, cast, posts, writer, conversation } = discussion
  const [customer] = cast.stories['happy-customer']
  if (customer === undefined) return
  const asked = posts.filter(
    ({ author, about }) =>
      about === 'topic' && author.isCreator && author.story === null && author.platform === customer.platform,
  )
  const words = [...storyWords(plan.bank, 'happy-customer').replies]
  for (const post of random.shuffled(asked)) {
    const [next] = words
    if (next === undefined) return
    const question = askUnder(discussion, post)
    if (question === null || question.author === customer) continue
    const text = writer.fill(next, post.subject, { other: `@${question.author.handle}` })
    const said = { title: null, text, subject: post.subject, episode: null }
    const answer = conversation.add(question, customer, conversation.instantAfter(question, customer), said)
    if (answer !== null) words.shift()
  }
}
