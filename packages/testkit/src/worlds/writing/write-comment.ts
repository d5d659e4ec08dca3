import type { SeededRandom } from '../../random/seeded-random.ts'
import type { Author } from '../cast/author.ts'
import { pickWeighted } from '../random-draws.ts'
import type { CommentKind, Episode, WordBank } from '../word-bank.ts'
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

export function drawCommentKind(random: SeededRandom): CommentKind {
  return pickWeighted(random, onTopic)
}

/** One comment: of the given kind under posts on the topic, and from one's own life under others. */
export function createCommentWriter(random: SeededRandom, writer: Writer, bank: WordBank) {
  const { echoes } = manners[bank.language]
  const unspecific = {
    generic: bank.comments.generic.filter((words) => !writer.namesTopic(words) && !words.includes('{')),
    friend: bank.comments.friend.filter((words) => !writer.namesTopic(words)),
    thanks: bank.comments.thanks.filter((words) => !writer.namesTopic(words) && !words.includes('{')),
  }

  function about(parent: WorldPost, by: Author, kind: CommentKind, friend: Author): Written {
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
    return writer.fresh(() => {
      const sentence = writer.fill(
        writer.pick(by, random.chance(0.75) ? episode.middle : episode.close),
        new Map(),
        {},
      )
      return finished(by, [joinedTo(random.pick(echoes), sentence)], parent)
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
      if (parent.episode !== null && random.chance(0.84)) return echo(parent, by, parent.episode)
      return small(parent, by, friend)
    },
  }
}

/** A sentence behind an opening: in small letters where the opening goes on, but for English "I". */
function joinedTo(echo: string, sentence: string): string {
  const goesOn = /[,:] $/u.test(echo) && !/^(?:I\b|I’|@)/u.test(sentence)
  return echo + (goesOn ? (sentence[0] ?? '').toLowerCase() + sentence.slice(1) : sentence)
}

export type CommentWriter = ReturnType<typeof createCommentWriter>
