import type { SeededRandom } from '../../random/seeded-random.ts'
import type { Draft } from '../activity/draft.ts'
import type { Author } from '../cast/author.ts'
import type { WordBank } from '../word-bank.ts'
import type { Names } from './fill-slots.ts'
import { writePost } from './write-post.ts'
import type { Writer, Written } from './writer.ts'

export interface DraftWriter {
  write(draft: Draft): Written
}

/** Coupon lines need a code; those without one suit everybody. */
function paidLines(bank: WordBank, code: string): readonly string[] {
  const bare = bank.paid.filter((line) => !line.includes('{code}'))
  return code === '' && bare.length > 0 ? bare : bank.paid
}

/** Half of those who pass something on also say what they think of it. */
const addsOwnWords = 0.5
/** Characters of a line that only says that the post is paid for. */
const longestLabel = 75

/**
 * Gives drafts their words: a story's own, an echo of what somebody said, or an episode of the author's life.
 * @param friendOf whom a story's text means by `{other}`
 */
export function createDraftWriter(
  random: SeededRandom,
  writer: Writer,
  bank: WordBank,
  friendOf: (author: Author) => Author,
): DraftWriter {
  const namesIn = (other: Author): Names => ({ other: `@${other.handle}` })
  /** What may stand beside an advertisement: nothing that complains, nor unpaid praise of the brand. */
  const favourable = {
    ...bank,
    episodes: bank.episodes.filter(
      ({ feeling, open }) => feeling === 'for' && !open.some((sentence) => sentence.includes(bank.brand)),
    ),
  }

  function writeStory(draft: Draft, words: string): Written {
    const subject = new Map()
    const text = writer.fill(words, subject, namesIn(friendOf(draft.author)))
    return { title: draft.author.platform === 'youtube' ? titleOf(text) : null, text, subject, episode: null }
  }

  function writeRelay({ author }: Draft, cited: Author): Written {
    const isTitled = author.platform === 'youtube'
    return writer.fresh(() => {
      const subject = new Map()
      const relay = writer.fill(writer.pick(author, bank.relays), subject, namesIn(cited))
      const own = random.chance(addsOwnWords)
        ? [writer.fill(writer.pick(author, bank.comments.praise), subject, {})]
        : []
      const text = writer.say(author.voice, [relay, ...own], [])
      return { title: isTitled ? titleOf(text) : null, text, subject, episode: null }
    })
  }

  /** A whole sentence that names the topic says all; a mere label stands beside something favourable. */
  function writePaid({ author, about }: Draft, code: string): Written {
    const isTitled = author.platform === 'youtube'
    const line = writer.fill(writer.pick(author, paidLines(bank, code)), new Map(), { code })
    if (line.length > longestLabel && writer.namesTopic(line))
      return { title: isTitled ? titleOf(line) : null, text: line, subject: new Map(), episode: null }
    const written = writePost(random, writer, favourable, author, about, isTitled)
    return { ...written, text: random.chance(0.5) ? `${written.text} ${line}` : `${line} ${written.text}` }
  }

  return {
    write(draft) {
      const { author, about, after, cites, paidCode, words } = draft
      if (words !== null) return writeStory(draft, words)
      if (after !== null && cites !== null) return writeRelay(draft, after.author)
      if (paidCode !== null) return writePaid(draft, paidCode)
      return writePost(random, writer, bank, author, about, author.platform === 'youtube')
    },
  }
}

/** A title for a video that was written without one: its first sentence. */
function titleOf(text: string): string {
  const [first = text] = text.split(/(?<=[.!?…])\s|\n/u)
  return first.length <= 90 ? first : `${first.slice(0, 87).trimEnd()}…`
}
