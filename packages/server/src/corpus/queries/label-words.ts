import { titleEnd } from '@relais/core/text/extract-terms'
import type { LabelsInUse, TagUse, TitleUse } from '@relais/core/topic/pick-first-topics'
import type { ScopedCorpus } from '../scoped-corpus.ts'
import { countSampledPosts, peopleSample } from './people-sample.ts'

const sampledPosts = 50_000
const wordsOfInterest = 60

const sample = `scope IN {scopes:Array(UInt64)} AND ${peopleSample(sampledPosts)}`

const tagsSql = `
SELECT word, uniqExact(account) AS people
FROM (
  SELECT account, substring(arrayJoin(arrayFilter(term -> startsWith(term, '#'), terms)), 2) AS word
  FROM post
  WHERE ${sample}
)
GROUP BY word
HAVING people >= 2
ORDER BY people DESC, word
LIMIT ${wordsOfInterest}`

const titleWordsSql = `
SELECT word, uniqExact(account) AS titlePeople
FROM (
  SELECT account, arrayJoin(arraySlice(terms, 1, greatest(0, indexOf(terms, {titleEnd:String}) - 1))) AS word
  FROM post
  WHERE ${sample}
)
GROUP BY word
HAVING titlePeople >= 2
ORDER BY titlePeople DESC, word
LIMIT ${wordsOfInterest * 3}`

const usesSql = `
SELECT word, uniqExact(account) AS people, uniqExact(id) AS posts
FROM (
  SELECT account, id, arrayJoin(arrayFilter(term -> term IN {words:Array(String)}, terms)) AS word
  FROM post
  WHERE ${sample}
)
GROUP BY word`

async function findTags(corpus: ScopedCorpus): Promise<TagUse[]> {
  const rows = await corpus.select<{ word: string; people: string }>({ sql: tagsSql })
  return rows.map(({ word, people }) => ({ word, people: Number(people) }))
}

async function findTitleWords(corpus: ScopedCorpus): Promise<TitleUse[]> {
  const rows = await corpus.select<{ word: string; titlePeople: string }>({
    sql: titleWordsSql,
    params: { titleEnd },
  })
  if (rows.length === 0) return []
  const words = rows.map(({ word }) => word)
  const uses = await corpus.select<{ word: string; people: string; posts: string }>({
    sql: usesSql,
    params: { words },
  })
  const titlePeople = new Map(rows.map((row) => [row.word, Number(row.titlePeople)]))
  return uses.map(({ word, people, posts }) => ({
    word,
    people: Number(people),
    posts: Number(posts),
    titlePeople: titlePeople.get(word) ?? 0,
  }))
}

/** Words that people use as hashtags or in titles. In a large corpus a part of the people is asked. */
export async function findLabelWords(corpus: ScopedCorpus): Promise<LabelsInUse> {
  const [tags, titles, posts] = await Promise.all([
    findTags(corpus),
    findTitleWords(corpus),
    countSampledPosts(corpus, sampledPosts),
  ])
  return { tags, titles, posts }
}
