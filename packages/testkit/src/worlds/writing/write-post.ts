import type { SeededRandom } from '../../random/seeded-random.ts'
import type { Author } from '../cast/author.ts'
import type { Episode, WordBank } from '../word-bank.ts'
import type { Subject } from './fill-slots.ts'
import type { Writer, Written } from './writer.ts'

export type About = Episode['about']

const attemptsToNameTopic = 8

/** Episodes of the wanted form, and those among them that the author's life consists of; never none. */
function episodesFor(bank: WordBank, author: Author, about: About, hasTitle: boolean) {
  const same = bank.episodes.filter((episode) => episode.about === about)
  const formed = same.filter((episode) => (episode.form === 'video') === hasTitle)
  const fitting = formed.length > 0 ? formed : same
  const own = fitting.filter(({ id }) => author.favourites.has(id))
  return { liked: own.length > 0 ? own : fitting, fitting }
}

function hashtagsOf(random: SeededRandom, author: Author, episode: Episode): string[] {
  const [least, most] = author.voice.tags
  return random.shuffled(episode.hashtags).slice(0, random.integer(least, most))
}

function sentencesOf(
  random: SeededRandom,
  writer: Writer,
  author: Author,
  episode: Episode,
  subject: Subject,
): string[] {
  const { length } = author.voice
  const isLong = episode.form !== 'short'
  const pick = (sentences: readonly string[]) => writer.fill(writer.pick(author, sentences), subject, {})
  const sentences = [pick(episode.open)]
  if (random.chance(0.5 + 0.5 * length)) sentences.push(pick(episode.middle))
  if (random.chance(isLong ? 0.25 + 0.5 * length : 0.25 * length)) {
    const more = pick(episode.middle)
    if (!sentences.includes(more)) sentences.push(more)
  }
  if (random.chance(0.2 + 0.5 * length)) sentences.push(pick(episode.close))
  return sentences
}

/**
 * A post of one's own about one of the episodes of one's life. One that is about the topic names it; should its
 * sentences not, a hashtag does, as people do.
 */
export function writePost(
  random: SeededRandom,
  writer: Writer,
  bank: WordBank,
  author: Author,
  about: About,
  hasTitle: boolean,
): Written {
  const { liked, fitting } = episodesFor(bank, author, about, hasTitle)
  const isOnTopic = about === 'topic'
  const once = (): Written => {
    const episode = random.pick(random.chance(0.85) ? liked : fitting)
    const subject: Subject = new Map()
    const title =
      hasTitle && episode.titles && episode.titles.length > 0
        ? writer.fill(writer.pick(author, episode.titles), subject, {})
        : null
    const sentences = sentencesOf(random, writer, author, episode, subject)
    const text = writer.say(author.voice, sentences, hashtagsOf(random, author, episode))
    return { title, text, subject, episode }
  }
  let written = writer.fresh(once)
  for (let tries = 1; isOnTopic && tries < attemptsToNameTopic; tries++) {
    if (writer.namesTopic(`${written.title ?? ''} ${written.text}`)) return written
    written = writer.fresh(once)
  }
  if (!isOnTopic || writer.namesTopic(`${written.title ?? ''} ${written.text}`)) return written
  return { ...written, text: `${written.text} #${bank.brand.replaceAll(' ', '')}` }
}
