import type { SeededRandom } from '../../random/seeded-random.ts'
import type { Author } from '../cast/author.ts'
import { pickWeighted } from '../random-draws.ts'
import type { CommentKind, Episode, Exchange, WordBank } from '../word-bank.ts'
import type { WorldPost } from '../world-post.ts'
import { manners } from './manners.ts'
import type { Writer, Written } from './writer.ts'

/** What readers say under a post on the topic, in parts of a hundred. */
const onTopic: readonly (readonly [CommentKind, number])[] = [
  ['praise', 26],
  ['question', 22],
  ['story', 19],
  ['disagreement', 9],
  ['friend', 7],
  ['thanks', 8],
  ['generic', 9],
]

/** What may stand beside what in one comment. */
const followUps: Partial<Record<CommentKind, readonly CommentKind[]>> = {
  praise: ['question', 'story', 'thanks'],
  thanks: ['question', 'praise'],
  story: ['question'],
  disagreement: ['story'],
  answer: ['story'],
}
const followUpChance = 0.42
const saysLittle = 0.16
const twoThoughts = 0.3

export function drawCommentKind(random: SeededRandom): CommentKind {
  return pickWeighted(random, onTopic)
}

/** One comment: of the given kind under posts on the topic, and from one's own life under others. */
export function createCommentWriter(random: SeededRandom, writer: Writer, bank: WordBank) {
  const { echoes, underVideos } = manners[bank.language]
  const unspecific = {
    generic: bank.comments.generic.filter((words) => !writer.namesTopic(words) && !words.includes('{')),
    friend: bank.comments.friend.filter((words) => !writer.namesTopic(words)),
    thanks: bank.comments.thanks.filter((words) => !writer.namesTopic(words) && !words.includes('{')),
  }

  /** What was asked, by the words of the comment that asks it. */
  const asked = new Map<string, Exchange>()

  function ask(parent: WorldPost, by: Author, exchanges: readonly Exchange[]): Written {
    let exchange = random.pick(exchanges)
    const written = writer.fresh(() => {
      exchange = random.pick(exchanges)
      return finished(by, [writer.fill(writer.pick(by, exchange.ask), parent.subject, {})], parent)
    })
    asked.set(written.text, exchange)
    return written
  }

  function answer(question: WorldPost, by: Author, { answer: answers }: Exchange): Written {
    return writer.fresh(() =>
      finished(by, [writer.fill(writer.pick(by, answers), question.subject, {})], question),
    )
  }

  function about(parent: WorldPost, by: Author, kind: CommentKind, friend: Author): Written {
    const exchange = kind === 'answer' ? asked.get(parent.text) : undefined
    if (exchange !== undefined) return answer(parent, by, exchange)
    if (kind === 'question' && bank.exchanges) return ask(parent, by, bank.exchanges)
    return writer.fresh(() => {
      const say = (which: CommentKind) =>
        writer.fill(writer.pick(by, bank.comments[which]), parent.subject, { other: `@${friend.handle}` })
      const next = followUps[kind]
      const sentences = [say(kind)]
      if (next !== undefined && random.chance(followUpChance)) sentences.push(say(random.pick(next)))
      return finished(by, sentences, parent)
    })
  }

  function echo(parent: WorldPost, by: Author, episode: Episode): Written {
    const told = lettersOf(parent.text)
    const untold = episode.middle.filter((sentence) => !told.includes(lettersOf(sentence)))
    return writer.fresh(() => {
      const sentence = writer.fill(
        writer.pick(by, untold.length > 0 ? untold : episode.middle),
        new Map(),
        {},
      )
      return finished(by, [joinedTo(random.pick(echoes), sentence)], parent)
    })
  }

  function underVideo(parent: WorldPost, by: Author): Written {
    return writer.fresh(() => {
      const thoughts = [writer.pick(by, underVideos)]
      if (random.chance(twoThoughts)) thoughts.push(writer.pick(by, underVideos))
      return finished(by, thoughts, parent)
    })
  }

  function small(parent: WorldPost, by: Author, friend: Author): Written {
    const kind = pickWeighted(random, [
      ['generic', 5],
      ['friend', unspecific.friend.length > 0 ? 2 : 0],
      ['thanks', unspecific.thanks.length > 0 ? 2 : 0],
    ] as const)
    const words = unspecific[kind].length > 0 ? unspecific[kind] : bank.comments.generic
    return writer.fresh(() =>
      finished(by, [writer.fill(writer.pick(by, words), new Map(), { other: `@${friend.handle}` })], parent),
    )
  }

  function finished(by: Author, sentences: readonly string[], parent: WorldPost): Written {
    const text = writer.say(by.voice, sentences, [])
    return { title: null, text, subject: parent.subject, episode: parent.episode }
  }

  return {
    /** @param friend whom the comment may call over */
    write(parent: WorldPost, by: Author, kind: CommentKind, friend: Author): Written {
      if (parent.about === 'topic') return about(parent, by, kind, friend)
      if (parent.episode === null || random.chance(saysLittle)) return small(parent, by, friend)
      return parent.episode.form === 'video' ? underVideo(parent, by) : echo(parent, by, parent.episode)
    },
  }
}

/** Letters alone, so that one sentence is known again in somebody else's way of typing. */
function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{M}]/gu, '')
}

/** A sentence behind an opening: in small letters where the opening goes on, but for English "I". */
function joinedTo(echo: string, sentence: string): string {
  const goesOn = /[,:] $/u.test(echo) && !/^(?:I\b|I’|@)/u.test(sentence)
  return echo + (goesOn ? (sentence[0] ?? '').toLowerCase() + sentence.slice(1) : sentence)
}

export type CommentWriter = ReturnType<typeof createCommentWriter>
