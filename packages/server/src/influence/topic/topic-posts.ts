import type { Block } from '../../corpus/native/read-blocks.ts'
import type { Lists } from '../../corpus/native/read-column.ts'
import type { CitingEdges } from '../citing/citing-edges.ts'
import { IdTable } from '../citing/id-table.ts'
import { isQuestion } from './post-facts.ts'

/**
 * Everything that posts on topic say, read in one pass over the corpus, in columns: some 30 bytes a post, and no object
 * for any of them. Posts of the author in row `n` stand from `starts[n]` until before `starts[n + 1]`.
 */
export interface TopicPosts {
  /** Those who wrote, and those whom they name. */
  readonly accounts: IdTable
  /** Who wrote, as numbers in `accounts`. */
  readonly authors: Uint32Array
  readonly starts: Uint32Array
  readonly ids: BigUint64Array
  /** Seconds since 1970. */
  readonly postedAt: Uint32Array
  /** Read by `answerOf` and its neighbours. */
  readonly marks: Uint32Array
  /** Whom the post names, each once: how many. */
  readonly naming: Uint16Array
  /** Whom posts name. */
  readonly edges: CitingEdges
  /** By author: posts with a term in the title. */
  readonly titled: Uint32Array
  /** By author: posts that hold each of the topic's words, then each of its phrases; the same number for everybody. */
  readonly holding: Uint32Array
}

/** Aggregates over `id`, `facts` and `named`, distinct targets, by account: all columns but those of the terms. */
export const topicPostsSql = `groupArray(facts) AS factsOfPosts, groupArray(id) AS ids,
  groupArray(toUInt16(length(named))) AS naming, groupArrayArray(named) AS namedByPosts`

interface Part {
  readonly rows: number
  readonly account: BigUint64Array
  readonly factsOfPosts: Lists
  readonly ids: Lists
  readonly naming: Lists
  readonly namedByPosts: Lists
  readonly holding: Lists
  readonly titled: Uint32Array
}

const numberOf = ({ items }: Lists) => (items as BigUint64Array).length

/**
 * Puts the answer to a query by author side by side.
 * @throws RangeError when it names more or fewer people than its posts do together
 */
export function readTopicPosts(blocks: readonly Block[]): TopicPosts {
  const parts = blocks.map(({ rows, columns }) => ({ rows, ...columns }) as unknown as Part)
  const sum = (of: (part: Part) => number) => parts.reduce((total, part) => total + of(part), 0)
  const [people, posts, namings] = [
    sum(({ rows }) => rows),
    sum(({ ids }) => numberOf(ids)),
    sum(({ namedByPosts }) => numberOf(namedByPosts)),
  ]
  const accounts = new IdTable()
  const edges = {
    accounts,
    sources: new Uint32Array(namings),
    targets: new Uint32Array(namings),
    at: new Uint32Array(namings),
    asks: new Uint8Array(namings),
  }
  const columns = {
    authors: new Uint32Array(people),
    starts: new Uint32Array(people + 1),
    ids: new BigUint64Array(posts),
    postedAt: new Uint32Array(posts),
    marks: new Uint32Array(posts),
    naming: new Uint16Array(posts),
    titled: new Uint32Array(people),
    holding: new Uint32Array(sum(({ holding }) => numberOf(holding))),
  }
  let [author, post, edge, held] = [0, 0, 0, 0]
  for (const part of parts) {
    const facts = part.factsOfPosts.items as BigUint64Array
    const halves = new Uint32Array(facts.buffer, facts.byteOffset, facts.length * 2)
    columns.authors.set(accounts.add(part.account), author)
    columns.ids.set(part.ids.items as BigUint64Array, post)
    columns.naming.set(part.naming.items as Uint16Array, post)
    columns.titled.set(part.titled, author)
    columns.holding.set(part.holding.items as Uint32Array, held)
    edges.targets.set(accounts.add(part.namedByPosts.items as BigUint64Array), edge)
    for (let row = 0, place = 0; row < part.rows; row++, author++) {
      for (const end = part.factsOfPosts.ends[row] as number; place < end; place++, post++) {
        const [at, marks] = [halves[place * 2] as number, halves[place * 2 + 1] as number]
        columns.postedAt[post] = at
        columns.marks[post] = marks
        for (let left = columns.naming[post] as number; left > 0; left--, edge++) {
          edges.sources[edge] = columns.authors[author] as number
          edges.at[edge] = at
          edges.asks[edge] = isQuestion(marks)
        }
      }
      columns.starts[author + 1] = post
    }
    held += numberOf(part.holding)
  }
  if (edge !== namings) throw new RangeError(`Posts name ${edge} people, and ${namings} are named.`)
  return { accounts, ...columns, edges }
}

/** Nobody says anything. */
export const noTopicPosts = (): TopicPosts => readTopicPosts([])
