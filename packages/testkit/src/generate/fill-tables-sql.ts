import { drawsOf } from './draw-sql.ts'
import { authorsOf, type GeneratedWorld, generatedObservedAt } from './generated-world.ts'
import { personSql, wordSql } from './people-sql.ts'
import { postsSql } from './posts-sql.ts'

/** Statements that write the posts numbered `from` to `to - 1` and everything that follows from them. */
export function fillPostsSql(world: GeneratedWorld, from: number, to: number): Record<string, string> {
  const posts = postsSql(world, from, to)
  const counts = 'likes, comments, reshares, quotes, views'
  const postColumns = `scope, account, id, platform, kind, lang, posted_at, observed_at, terms, targets, target_kinds, ${counts}, content_hash`
  const textColumns = 'scope, account, id, native_id, url, title, text, extra, observed_at'
  const interactions = `
    SELECT scope, target, posted_at AS at, cityHash64(id, target, place) AS id, account AS source, kind, post
    FROM (SELECT scope, posted_at, id AS post, id, account, targets, target_kinds FROM (${posts}))
    ARRAY JOIN targets AS target, target_kinds AS kind, arrayEnumerate(targets) AS place`
  return {
    post: `INSERT INTO post (${postColumns}) SELECT ${postColumns} FROM (${posts})`,
    post_text: `INSERT INTO post_text (${textColumns}) SELECT scope, account, id, native_id,
      concat('https://', platform, '.example/', native_id) AS url, arrayStringConcat(title_words, ' ') AS title, text,
      '' AS extra, observed_at FROM (${posts})`,
    post_snapshot: `INSERT INTO post_snapshot (scope, account, post, observed_at, ${counts})
      SELECT scope, account, id, observed_at, ${counts} FROM (${posts})`,
    interaction: `INSERT INTO interaction (scope, target, at, id, source, kind, post) SELECT scope, target, at, id, source, kind, post FROM (${interactions})`,
    interaction_by_from: `INSERT INTO interaction_by_from (scope, source, at, id, target, kind, post) SELECT scope, source, at, id, target, kind, post FROM (${interactions})`,
  }
}

/** Statements that write every person of the world. */
export function fillPeopleSql(world: GeneratedWorld): Record<string, string> {
  const person = personSql(world.seed, 'number')
  const draws = drawsOf(world.seed)
  const scope = world.scope ?? '0'
  const people = `FROM numbers(${authorsOf(world)})`
  const observedAt = `toDateTime64('${generatedObservedAt}', 3, 'UTC')`
  const followers = `if(${person.isAudienceKnown}, toNullable(toUInt64(${person.audience})), NULL)`
  return {
    account: `INSERT INTO account (scope, id, platform, handle, native_id, name, bio, country, lang, followers, is_described, observed_at)
      SELECT ${scope}, ${person.id}, ${person.platform}, ${person.handle}, ${person.handle},
        initcap(concat(${wordSql('number')}, ' ', ${wordSql('(number * 31 + 7)')})), '',
        ${draws.pick('number', 'country', ["'MX'", "'AR'", "'BR'", "'CO'", "'US'"])}, ${person.lang}, ${followers}, true, ${observedAt} ${people}`,
    account_snapshot: `INSERT INTO account_snapshot (scope, account, observed_at, followers)
      SELECT ${scope}, ${person.id}, ${observedAt}, ${followers} ${people}`,
  }
}
