import type { Discussion } from '../activity/discussion.ts'
import { storyWords } from './story-words.ts'

const minuteMs = 60_000
const soonestMs = 25_000
const latestMs = 14 * minuteMs
const fewestPraises = 5
const mostPraises = 10
const twoPraises = 0.45

/** The pod: within a quarter of an hour others of the twenty praise what one of them wrote on the topic. */
export function conversePod({ random, plan, cast, posts, writer, conversation }: Discussion): void {
  const praises = storyWords(plan.bank, 'pod').replies
  const { pod } = cast.stories
  for (const post of posts) {
    if (post.author.story !== 'pod' || post.about !== 'topic') continue
    const others = random.shuffled(pod.filter((member) => member !== post.author))
    for (const member of others.slice(0, random.integer(fewestPraises, mostPraises))) {
      const other = `@${post.author.handle}`
      const praise = () => writer.fill(writer.pick(member, praises), post.subject, { other })
      const said = writer.fresh(() => ({
        title: null,
        text: writer.say(member.voice, random.chance(twoPraises) ? [praise(), praise()] : [praise()], []),
        subject: post.subject,
        episode: null,
      }))
      conversation.add(post, member, post.atMs + random.integer(soonestMs, latestMs), said)
    }
  }
}
