import type { Ctx } from '../context.ts'
import { abandonWith } from '../corpus/abandon-with.ts'
import { findNames } from '../corpus/queries/find-names.ts'
import { readTexts } from '../corpus/queries/texts-of-posts.ts'
import { type CreatorKey, getAccount } from '../creator/get-account.ts'
import { AppError } from '../errors.ts'
import { loadSamePeople } from '../identity/load-same-people.ts'
import { findAccountsOf, findPeopleOf } from '../identity/people-of-accounts.ts'
import { requireRole } from '../require-role.ts'
import type { Backlink, Backlinks, BacklinksQuery } from './backlink.schema.ts'
import { countLinks, countPages, type FoundLink, listLinks } from './queries/links-to.ts'

const shownPages = 10
const daySeconds = 86_400
/** As late as ClickHouse knows instants of posts. */
const never = 0xffff_ffff

const startOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / 1_000
const instantOf = (seconds: number) => (seconds > 0 ? new Date(seconds * 1_000).toISOString() : null)

/**
 * Which posts of others link to somebody, whichever of their accounts or sites: who wrote them, when, and to which
 * page. Only links in posts that the corpus holds: it is no survey of the web. Method: docs/methods/backlinks.md
 * @param signal when it aborts, running queries are killed
 * @throws AppError not_found; invalid_input when the period ends before it begins
 */
export async function listBacklinks(
  ctx: Ctx,
  key: CreatorKey,
  { from, to, limit, offset }: BacklinksQuery,
  signal?: AbortSignal,
): Promise<Backlinks> {
  requireRole(ctx, 'viewer')
  if (from !== undefined && to !== undefined && to < from)
    throw new AppError('invalid_input', `The period ends (${to}) before it begins (${from}).`, { from, to })
  const corpus = abandonWith(ctx.corpus, signal)
  const { id } = await getAccount({ corpus }, key)
  const samePeople = await loadSamePeople(ctx, corpus)
  const people = await findPeopleOf(corpus, samePeople, [id])
  const { accounts } = await findAccountsOf(corpus, samePeople, people)
  const question = {
    accounts: [...new Set([id, ...accounts])],
    from: from === undefined ? 0 : startOf(from),
    to: to === undefined ? never : startOf(to) + daySeconds,
  }
  const [found, totals, pages] = await Promise.all([
    listLinks(corpus, question, { limit, offset }),
    countLinks(corpus, question, samePeople),
    countPages(corpus, question, shownPages),
  ])
  const [names, texts] = await Promise.all([
    findNames(corpus, [...new Set(found.map(({ source }) => source))]),
    readTexts(
      corpus,
      found.flatMap(({ source, post }) => (post === '0' ? [] : [[source, post] as const])),
    ),
  ])
  const toLink = ({ source, post, at, pages }: FoundLink): Backlink[] => {
    const by = names.get(source)
    if (by === undefined) return []
    const said = texts.get(post)
    return [
      {
        by: { platform: by.platform, handle: by.handle, name: by.name },
        at: instantOf(at),
        post: said ? { url: said.url || null, title: said.title || null, text: said.text } : null,
        pages: [...pages],
      },
    ]
  }
  return {
    total: totals.posts,
    people: totals.people,
    firstAt: instantOf(totals.first),
    lastAt: instantOf(totals.last),
    withoutPage: totals.withoutPage,
    pages,
    links: found.flatMap(toLink),
  }
}
