import { handleKey } from '@relais/core/record/ids'
import { edgesOf, type PostEdge } from '@relais/core/record/post-edges'
import type { PostKind, PostRecord } from '@relais/core/record/post-record'
import { detectLanguage } from '@relais/core/text/detect-language'
import { normaliseLanguage } from '@relais/core/text/normalise-language'
import { understandingVersion, understandPost } from '@relais/core/text/understand-post'
import { sentimentColumns, textToJudge } from '../../sentiment/sentiment-columns.ts'
import type { SentimentReader } from '../../sentiment/sentiment-reader.ts'
import { createWordCollector } from './collect-words.ts'
import { languageOf } from './language-detector.ts'

/** A post as its understanding needs it: cheap to hand to another thread. */
export interface PostToUnderstand
  extends Pick<
    PostRecord,
    'platform' | 'title' | 'text' | 'lang' | 'hashtags' | 'mentions' | 'links' | 'replyTo' | 'quoteOf'
  > {
  readonly kind: PostKind
  /** Its words are new to the corpus. */
  readonly isWritten: boolean
}

/** What was understood of a post. */
export interface Understood {
  /** Columns of the table `post`, as the inside of a JSON object: what is written once need not be built twice. */
  readonly columns: string
  /** Whom it points at, each person once for each way in which it does. */
  readonly edges: readonly PostEdge[]
}

export interface UnderstoodBatch {
  readonly posts: readonly Understood[]
  /** Rows of the table `word_form`, as JSON. */
  readonly words: readonly string[]
}

/** A post that links to more pages of one site than this says which with the first ones. */
const mostPages = 10

function edgesOnce(edges: readonly PostEdge[]): PostEdge[] {
  const once = new Map<string, PostEdge>()
  for (const edge of edges) {
    const { platform, handle } = edge.to
    const key = `${edge.kind}\0${platform}\0${handleKey(platform, handle)}`
    const seen = once.get(key)
    if (seen === undefined) once.set(key, edge)
    else if (edge.pages && seen.pages && seen.pages.length < mostPages)
      once.set(key, { ...seen, pages: [...new Set([...seen.pages, ...edge.pages])] })
  }
  return [...once.values()]
}

/**
 * Reads posts: language, terms, mentions, hashtags, links, whom they point at, and whether they speak for something or
 * against it. What a row lists itself stands; the text is searched only for what the row does not list.
 */
export function createUnderstanding(sentiment: SentimentReader) {
  const collected = createWordCollector()

  function understandOne(post: PostToUnderstand) {
    const { title, text } = post
    const words = understandPost(post)
    const said = (post.lang && normaliseLanguage(post.lang)) || null
    const lang = said ?? detectLanguage(title === null ? text : `${title}\n${text}`, languageOf)
    if (post.isWritten) collected.see({ lang, title: title ?? '', text, words })
    const columns = {
      lang,
      terms: words.terms,
      disclosure: words.disclosure,
      codes: words.codes,
      is_question: words.isQuestion,
      understanding: understandingVersion,
    }
    return { columns, edges: edgesOnce(edgesOf(post, post.kind, words)) }
  }

  return {
    /** @param breathe is awaited between posts, so that others of the process get their turn */
    understand: async (
      posts: readonly PostToUnderstand[],
      breathe?: () => Promise<void> | undefined,
    ): Promise<UnderstoodBatch> => {
      const read: ReturnType<typeof understandOne>[] = []
      for (const post of posts) {
        read.push(understandOne(post))
        const pause = breathe?.()
        if (pause) await pause
      }
      const judged = await sentiment.read(
        posts.map(({ title, text }, place) => textToJudge(title, text, read[place]?.columns.lang ?? '')),
      )
      return {
        posts: read.map(({ columns, edges }, place) => ({
          columns: JSON.stringify({ ...columns, ...sentimentColumns(judged[place]) }).slice(1, -1),
          edges,
        })),
        words: collected.drain().map((row) => JSON.stringify(row)),
      }
    },
  }
}
