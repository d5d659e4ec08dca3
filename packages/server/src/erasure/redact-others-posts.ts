import { erasedHandle } from '@relais/core/erasure/erased-person'
import { redactAside } from '@relais/core/erasure/redact-record'
import { redactText } from '@relais/core/erasure/redact-text'
import { accountId, hash64 } from '../corpus/corpus-id.ts'
import type { CorpusRow } from '../corpus/scoped-corpus.ts'
import { deleteSeenVersions, readVersionKeys, type VersionKey } from './delete-seen-versions.ts'
import { type ErasureTarget, isTarget, writtenForms } from './erasure-target.ts'
import type { OwnRows } from './own-rows.ts'
import { redactTerms } from './redact-terms.ts'

/** Posts read, rewritten and deleted by one statement each. */
const postsAtOnce = 2_000
const maxSeconds = 600

const naming = `
  SELECT DISTINCT id FROM post
  WHERE scope IN {scopes:Array(UInt64)} AND scope = {scope:UInt64} AND account != {account:UInt64}
    AND (has(targets, {account:UInt64}) OR hasAnyTokens(terms, {terms:Array(String)}))`
const writing = `
  SELECT DISTINCT id FROM post_text
  WHERE scope IN {scopes:Array(UInt64)} AND scope = {scope:UInt64} AND account != {account:UInt64}
    AND multiSearchAnyCaseInsensitiveUTF8(concat(title, ' ', text, ' ', url, ' ', extra), {forms:Array(String)})`

interface PostRow extends CorpusRow {
  readonly id: string
  readonly platform: string
  readonly terms: readonly string[]
  readonly targets: readonly string[]
  readonly content_hash: string
}

interface TextRow extends CorpusRow {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly url: string
  readonly extra: string
}

const newest = (table: 'post' | 'post_text', order: string) =>
  `SELECT * FROM ${table} WHERE scope IN {scopes:Array(UInt64)} AND scope = {scope:UInt64} AND id IN {ids:Array(UInt64)}
   ORDER BY ${order} LIMIT 1 BY id`

const textVersions: VersionKey = {
  table: 'post_text',
  sql: "xxHash64(concat(toString(id), ' ', title, '\\n', text, '\\n', url, '\\n', extra))",
}
const textKey = ({ id, title, text, url, extra }: TextRow) =>
  hash64(`${id} ${title}\n${text}\n${url}\n${extra}`)

const postVersions: VersionKey = {
  table: 'post',
  sql: "xxHash64(concat(toString(id), ' ', toString(content_hash)))",
}
const postKey = ({ id, content_hash }: PostRow) => hash64(`${id} ${content_hash}`)

function redactExtra(extra: string, platform: string, target: ErasureTarget): string {
  if (extra === '') return extra
  try {
    return JSON.stringify(redactAside(JSON.parse(extra), platform, isTarget(target)))
  } catch {
    return redactText(extra, platform, isTarget(target))
  }
}

function redactTextRow(row: TextRow, platform: string, target: ErasureTarget): TextRow {
  const redact = (text: string) => redactText(text, platform, isTarget(target))
  const changed = {
    title: redact(row.title),
    text: redact(row.text),
    url: redact(row.url),
    extra: redactExtra(row.extra, platform, target),
  }
  return { ...row, ...changed }
}

function redactPostRow(row: PostRow, text: TextRow | undefined, target: ErasureTarget): PostRow {
  const nobody = accountId(target.platform, erasedHandle)
  const isNameHere = row.platform === target.platform
  const terms = text && isNameHere ? redactTerms(row.terms, text, target.handleKey) : row.terms
  const targets = row.targets.map((id) => (id === target.id ? nobody : id))
  return { ...row, terms, targets, content_hash: hash64(`${row.content_hash} without ${nobody}`) }
}

/**
 * Takes a person out of what others posted: mentions, hashtags and addresses in texts become a placeholder, and so do
 * terms and edges. Each post is written anew before its old versions are deleted, so that a crash loses none; doing
 * it again finishes what was left.
 * @returns how many posts named the person
 */
export async function redactOthersPosts(rows: OwnRows, target: ErasureTarget): Promise<number> {
  const { corpus, scope } = rows
  const { id: account, handleKey } = target
  const find = (sql: string, params: Readonly<Record<string, readonly string[]>>) =>
    corpus.select<{ id: string }>({
      sql,
      params: { scope, account, ...params },
      maxSeconds,
      maxMemoryMib: 4096,
    })
  const found = await Promise.all([
    find(naming, { terms: [`@${handleKey}`, `#${handleKey}`] }),
    find(writing, { forms: writtenForms(target) }),
  ])
  const ids = [...new Set(found.flat().map((row) => row.id))]
  let redacted = 0
  for (let start = 0; start < ids.length; start += postsAtOnce) {
    redacted += await redactSome(rows, target, ids.slice(start, start + postsAtOnce))
  }
  return redacted
}

async function redactSome(rows: OwnRows, target: ErasureTarget, ids: readonly string[]): Promise<number> {
  const { corpus, scope } = rows
  const read = <Row>(sql: string) => corpus.select<Row>({ sql, params: { scope, ids }, maxSeconds })
  const seenTexts = await readVersionKeys(rows, textVersions, ids)
  const seenPosts = await readVersionKeys(rows, postVersions, ids)
  const [posts, texts] = await Promise.all([
    read<PostRow>(newest('post', 'observed_at DESC, content_hash DESC')),
    read<TextRow>(newest('post_text', 'observed_at DESC')),
  ])
  const textOf = new Map(texts.map((row) => [row.id, row]))
  const plans = posts.map((post) => {
    const text = textOf.get(post.id)
    const newText = text && redactTextRow(text, post.platform, target)
    const newPost = redactPostRow(post, newText, target)
    const isNamed =
      (text && newText && textKey(text) !== textKey(newText)) ||
      [post.terms, post.targets].join() !== [newPost.terms, newPost.targets].join()
    return isNamed ? { post: newPost, text: newText, isNamed } : { post, text, isNamed }
  })
  const named = plans.filter((plan) => plan.isNamed)
  // What a crash left behind may stand there already; a second copy of it would be two rows until they merge.
  const [storedTexts, storedPosts] = [new Set(seenTexts), new Set(seenPosts)]
  await corpus.insert(
    'post_text',
    named.flatMap(({ text }) => (text && !storedTexts.has(textKey(text)) ? text : [])),
  )
  await corpus.insert(
    'post',
    named.map(({ post }) => post).filter((post) => !storedPosts.has(postKey(post))),
  )
  const keptTexts = plans.flatMap(({ text }) => text ?? []).map(textKey)
  await deleteSeenVersions(rows, textVersions, ids, [...seenTexts, ...texts.map(textKey)], keptTexts)
  const keptPosts = plans.map(({ post }) => postKey(post))
  await deleteSeenVersions(rows, postVersions, ids, [...seenPosts, ...posts.map(postKey)], keptPosts)
  return named.length
}
