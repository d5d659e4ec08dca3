import { drawsOf } from './draw-sql.ts'
import {
  authorsOf,
  type GeneratedWorld,
  generatedObservedAt,
  generatedPeriod,
  topicTerms,
} from './generated-world.ts'
import { personSql, platforms, wordSql } from './people-sql.ts'

/** A community is one in twenty people: those who write most about one topic, and cite each other on it. */
const communityShare = 20
const vocabulary = 30_000

/** Weekdays by how much is written on them, Monday = 0, and hours of the day in UTC. */
const weekdays = '0 0 0 1 1 1 2 2 2 3 3 3 4 4 4 5 5 6 6'.split(' ')
const hours =
  '0 1 2 5 6 7 8 8 9 9 10 11 12 12 13 14 15 16 17 17 18 18 18 19 19 19 20 20 20 21 21 22 22 23'.split(' ')

const targetCounts = ['0', '0', '0', '0', '0', '0', '1', '1', '1', '2', '3']

/**
 * The posts numbered `from` to `to - 1`, one row each, with everything that the corpus tables need of them.
 * Communities are drawn apart from the rest: post 1 of ten belongs to the community of the widest topic.
 */
export function postsSql(world: GeneratedWorld, from: number, to: number): string {
  const draws = drawsOf(world.seed)
  const authors = authorsOf(world)
  const pool = Math.floor(authors / communityShare)
  const networks = platforms.length
  const zipfAuthor = (key: string, label: string, size: string) =>
    draws.zipf(key, label, size, `(${size} / 1000 + 2)`)
  const member = (rank: string) =>
    `(intDiv(${rank}, ${networks}) * ${networks * communityShare} + topic * ${networks} + ${rank} % ${networks})`
  const author = (key: string, label: string) =>
    `if(topic = 0, ${zipfAuthor(key, label, String(authors))}, ${member(zipfAuthor(key, label, String(pool)))})`
  const spread = (index: string, size: number) => `((${index} * 7919 + 13) % ${size})`
  const onSameNetwork = (index: string) =>
    `(intDiv(${index}, ${networks}) * ${networks} + writer % ${networks})`
  const cited = (key: string) =>
    onSameNetwork(
      `if(topic = 0 OR ${draws.uniform(key, 'cites outside')} < 0.3, ${spread(zipfAuthor(key, 'cited', String(authors)), authors)}, ${member(spread(zipfAuthor(key, 'cited inside', String(pool)), pool))})`,
    )
  const writer = personSql(world.seed, 'writer')
  const reader = personSql(world.seed, 'person')
  const word = (key: string) => wordSql(draws.zipf(key, 'word', String(vocabulary), '4'))
  const topicWord = `['', '${topicTerms.perMille}', '${topicTerms.perCent}', '${topicTerms.perTen}'][topic + 1]`
  const label = wordSql(`(3000 + ${draws.zipf('n', 'label', '2000', '20')})`)
  const labels = world.isLabelled
    ? `if(${draws.uniform('n', 'labelled')} < 0.33, [concat('#', ${label})], [])`
    : "CAST([], 'Array(String)')"
  const nullable = (isKnown: string, value: string) => `if(${isKnown}, toNullable(toUInt64(${value})), NULL)`
  return `
    SELECT
      ${world.scope ?? '0'} AS scope, n, writer, platform, lang, native_id, posted_at,
      xxHash64(concat('post\\0', platform, '\\0', native_id)) AS id,
      ${writer.id} AS account,
      toDateTime64('${generatedObservedAt}', 3, 'UTC') AS observed_at,
      arrayMap(person -> ${reader.id}, people) AS targets,
      arrayMap(person -> ${reader.handle}, people) AS target_handles,
      if(empty(people), [], arrayResize([if(kind = 'post', 'mention', kind)], length(people), 'mention')) AS target_kinds,
      kind, words, title_words,
      arrayConcat(title_words, if(empty(title_words), [], ['¶']), words, labels, arrayMap(handle -> concat('@', handle), target_handles)) AS terms,
      arrayStringConcat(arrayConcat(words, arrayMap(handle -> concat('@', handle), target_handles)), ' ') AS text,
      ${nullable('1', 'responses')} AS likes,
      ${nullable("platform != 'youtube' OR n % 3 > 0", `responses * 0.15 * ${draws.uniform('n', 'comments')}`)} AS comments,
      ${nullable("platform != 'youtube'", `responses * 0.3 * ${draws.uniform('n', 'reshares')}`)} AS reshares,
      ${nullable("platform = 'bluesky'", `responses * 0.05 * ${draws.uniform('n', 'quotes')}`)} AS quotes,
      ${nullable("platform = 'youtube'", `responses * (20 + 30 * ${draws.uniform('n', 'views')})`)} AS views,
      cityHash64(n, ${world.seed}, 'content') AS content_hash
    FROM (
      SELECT *,
        ${writer.platform} AS platform, ${writer.lang} AS lang, toString(10000000000 * ${world.seed} + n) AS native_id,
        arrayMap(place -> ${cited('n * 8 + place')}, range(${draws.pick('n', 'citations', targetCounts)})) AS people,
        multiIf(platform = 'youtube', 'video', empty(people), 'post',
          ${draws.pick('n', 'kind', ["'post'", "'post'", "'reply'", "'reply'", "'reshare'", "'quote'"])}) AS kind,
        arrayMap(place -> ${word('n * 64 + place')}, range(8 + cityHash64(n, ${world.seed}, 'length') % 16)) AS plain_words,
        if(topic = 0, plain_words, arrayPushFront(plain_words, ${topicWord})) AS words,
        if(platform = 'youtube', arrayMap(place -> ${word('n * 64 + 32 + place')}, range(5)), []) AS title_words,
        ${labels} AS labels,
        floor(exp(0.6 * log(${writer.audience}) - 1 + ${writer.appeal} + 1.1 * ${draws.normal('n', 'response')})) AS responses,
        toDateTime('${generatedPeriod.from} 00:00:00', 'UTC')
          + 604800 * toUInt64(${generatedPeriod.weeks} * ${draws.uniform('n', 'week')})
          + 86400 * ${draws.pick('n', 'weekday', weekdays)}
          + 3600 * ${draws.pick('n', 'hour', hours)}
          + cityHash64(n, ${world.seed}, 'second') % 3600 AS posted_at
      FROM (
        SELECT number AS n, multiIf(n % 1000 = 7, 1, n % 100 = 3, 2, n % 10 = 1, 3, 0) AS topic,
          toUInt64(${author('n', 'writer')}) AS writer
        FROM numbers(${from}, ${to - from})
      )
    )`
}
