import type { Discussion } from '../activity/discussion.ts'
import { storyWords } from './story-words.ts'

const hourMs = 3_600_000
const friendAnswers = 0.7

/** The friend of a friend answers one person's posts, who answers back; nobody else hears of it. */
export function converseFriend(discussion: Discussion): void {
  const { random, plan, cast, posts, writer, conversation } = discussion
  const { replies } = storyWords(plan.bank, 'friend-of-a-friend')
  const [hermit] = cast.stories['friend-of-a-friend']
  if (hermit === undefined) return
  const friends = posts.filter(({ author, about }) => author === cast.friend && about === 'topic')
  const answered = random.shuffled(friends).slice(0, replies.length)
  for (const [at, post] of answered.sort((a, b) => a.atMs - b.atMs).entries()) {
    const text = writer.fill(replies[at] ?? '', post.subject, { other: `@${cast.friend.handle}` })
    const said = { title: null, text, subject: post.subject, episode: null }
    const reply = conversation.add(post, hermit, post.atMs + random.integer(1, 20) * hourMs, said)
    if (reply === null || !random.chance(friendAnswers)) continue
    const other = `@${hermit.handle}`
    const thanks = writer.fill(writer.pick(cast.friend, plan.bank.comments.thanks), post.subject, { other })
    conversation.add(reply, cast.friend, reply.atMs + random.integer(1, 9) * hourMs, {
      ...said,
      text: thanks,
    })
  }
}
