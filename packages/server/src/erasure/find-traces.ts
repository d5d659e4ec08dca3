import type { ScopedCorpus } from '../corpus/scoped-corpus.ts'
import type { ErasureTarget } from './erasure-target.ts'

/** What is known of a person before the erasure: what the answer counts, and the bytes to look for afterwards. */
export interface Traces {
  readonly posts: number
  readonly interactions: number
  readonly handles: readonly string[]
  readonly names: readonly string[]
  readonly nativeIds: readonly string[]
  /** Beginnings of texts, one for each of some posts. */
  readonly texts: readonly string[]
  /** Other accounts that the corpus knows as the same person's. They are not erased with this one. */
  readonly otherAccounts: readonly { readonly platform: string; readonly handle: string }[]
}

/** So many texts stand for all: each is looked for in every file. */
const mostTexts = 20

const accounts = `
  SELECT DISTINCT handle, name, native_id, person FROM account
  WHERE scope IN {scopes:Array(UInt64)} AND id = {account:UInt64}`
const samePerson = `
  SELECT DISTINCT platform, handle FROM account
  WHERE scope IN {scopes:Array(UInt64)} AND id != {account:UInt64} AND person IN {persons:Array(String)}
  ORDER BY platform, handle`
const posts = `
  SELECT uniqExact(id) AS posts FROM post WHERE scope IN {scopes:Array(UInt64)} AND account = {account:UInt64}`
const texts = `
  SELECT DISTINCT text FROM post_text
  WHERE scope IN {scopes:Array(UInt64)} AND account = {account:UInt64} AND length(text) >= 24
  ORDER BY length(text) DESC LIMIT ${mostTexts}`
const interactions = `
  SELECT uniqExact(id) AS interactions FROM (
    SELECT id FROM interaction WHERE scope IN {scopes:Array(UInt64)} AND target = {account:UInt64}
    UNION ALL
    SELECT id FROM interaction_by_from WHERE scope IN {scopes:Array(UInt64)} AND source = {account:UInt64}
  )`

export async function findTraces(corpus: ScopedCorpus, { id: account }: ErasureTarget): Promise<Traces> {
  const ask = <Row>(sql: string, more: Readonly<Record<string, readonly string[]>> = {}) =>
    corpus.select<Row>({ sql, params: { account, ...more }, maxSeconds: 300 })
  const [known, [postCount], [interactionCount], written] = await Promise.all([
    ask<{ handle: string; name: string; native_id: string; person: string }>(accounts),
    ask<{ posts: string }>(posts),
    ask<{ interactions: string }>(interactions),
    ask<{ text: string }>(texts),
  ])
  const each = (column: 'handle' | 'name' | 'native_id' | 'person') =>
    [...new Set(known.map((row) => row[column]))].filter((value) => value !== '')
  const persons = each('person')
  return {
    posts: Number(postCount?.posts ?? 0),
    interactions: Number(interactionCount?.interactions ?? 0),
    handles: each('handle'),
    names: [...each('name'), ...persons],
    nativeIds: each('native_id'),
    texts: written.map((row) => row.text),
    otherAccounts: persons.length === 0 ? [] : await ask(samePerson, { persons }),
  }
}

/** What is known of a person in several parts of the corpus. */
export function joinTraces(traces: readonly Traces[]): Traces {
  const sumOf = (count: (part: Traces) => number) => traces.reduce((sum, part) => sum + count(part), 0)
  const each = (of: (part: Traces) => readonly string[]) => [...new Set(traces.flatMap(of))]
  const others = traces.flatMap((part) => part.otherAccounts)
  return {
    posts: sumOf((part) => part.posts),
    interactions: sumOf((part) => part.interactions),
    handles: each((part) => part.handles),
    names: each((part) => part.names),
    nativeIds: each((part) => part.nativeIds),
    texts: each((part) => part.texts),
    otherAccounts: [...new Map(others.map((one) => [`${one.platform}/${one.handle}`, one])).values()],
  }
}
