import type { SeededRandom } from '../../random/seeded-random.ts'
import type { Conversation } from '../activity/conversation.ts'
import type { Cast } from '../cast/cast-world.ts'
import type { StoryName, WordBank } from '../word-bank.ts'
import type { WorldPost } from '../world-post.ts'
import type { Writer } from '../writing/writer.ts'
import { storyWords } from './story-words.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const fewestPraises = 5
const mostPraises = 10
const twoPraises = 0.45

/** What a story's people say to others: its replies, or all of it where there are none. */
export function repliesOf(bank: WordBank, story: StoryName): readonly string[] {
  const { posts, replies } = storyWords(bank, story)
  return replies.length > 0 ? replies : posts
}

/** The pod: within a quarter of an hour others of the twenty praise what one of them wrote on the topic. */
export function conversePod(
  random: SeededRandom,
  writer: Writer,
  bank: WordBank,
  cast: Cast,
  posts: readonly WorldPost[],
  conversation: Conversation,
): void {
  const praises = repliesOf(bank, 'pod')
  const few = Math.min(fewestPraises, cast.stories.pod.length - 1)
  const many = Math.min(mostPraises, cast.stories.pod.length - 1)
  for (const post of posts) {
    if (post.author.story !== 'pod' || post.about !== 'topic') continue
    const others = random.shuffled(cast.stories.pod.filter((member) => member !== post.author))
    for (const member of others.slice(0, random.integer(few, many))) {
      const other = `@${post.author.handle}`
      const praise = () => writer.fill(writer.pick(member, praises), post.subject, { other })
      const said = writer.fresh(() => ({
        title: null,
        text: writer.say(member.voice, random.chance(twoPraises) ? [praise(), praise()] : [praise()], []),
        subject: post.subject,
        episode: null,
      }))
      conversation.add(post, member, post.atMs + random.integer(25_000, 14 * minuteMs), said)
    }
  }
}

/** The friend of a friend answers one person's posts, who answers back; nobody else hears of it. */
export function converseFriend(
  random: SeededRandom,
  writer: Writer,
  bank: WordBank,
  cast: Cast,
  posts: readonly WorldPost[],
  conversation: Conversation,
): void {
  const replies = repliesOf(bank, 'friend-of-a-friend')
  const [hermit] = cast.stories['friend-of-a-friend']
  if (hermit === undefined) return
  const friends = posts.filter(({ author, about }) => author === cast.friend && about === 'topic')
  const answered = random.shuffled(friends).slice(0, replies.length)
  for (const [at, post] of answered.sort((a, b) => a.atMs - b.atMs).entries()) {
    const text = writer.fill(replies[at] ?? '', post.subject, { other: `@${cast.friend.handle}` })
    const said = { title: null, text, subject: post.subject, episode: null }
    const reply = conversation.add(post, hermit, post.atMs + random.integer(1, 20) * hourMs, said)
    if (reply === null || !random.chance(0.7)) continue
    const thanks = writer.fill(writer.pick(cast.friend, bank.comments.thanks), post.subject, {
      other: `@${hermit.handle}`,
    })
    conversation.add(reply, cast.friend, reply.atMs + random.integer(1, 9) * hourMs, {
      ...said,
      text: thanks,
    })
  }
}
