import { planSpending } from '@relais/core/source/plan-spending'
import { openAccess } from '../connection/open-access.ts'
import type { Connector, Preview, Reach, SourceRow, Target } from '../connectors/connector.ts'
import type { Outside } from '../connectors/outside.ts'
import type { Ctx } from '../context.ts'
import { Trouble } from '../fetching/trouble.ts'
import { requireRole } from '../require-role.ts'
import { findUnfollowed } from './find-unfollowed.ts'
import { isStoreAway, keepTrouble, troubleOf } from './keep-trouble.ts'
import type { SourcePreview } from './source.schema.ts'
import { findFollower } from './source-target.store.ts'

/** Somebody waits. */
const limits = { maxBytes: 8 * 1024 * 1024, maxSeconds: 10 } as const
/** What the plan of a source is, unless somebody chooses otherwise. */
const usual = { rhythm: 'by_need', daysBack: 30 } as const
const shownCharacters = 300

export interface PreviewInput {
  readonly text: string
  readonly network?: string | undefined
}

/**
 * What somebody pasted, as something to follow: which network, who that is, what would come and what it would cost.
 * Nothing is stored. Several networks may know it: a site may have a feed and more.
 * @throws AppError not_allowed below analyst
 */
export async function previewSource(
  ctx: Ctx,
  outside: Outside,
  { text, network }: PreviewInput,
  signal: AbortSignal,
): Promise<SourcePreview> {
  requireRole(ctx, 'analyst')
  const unfollowed = findUnfollowed(outside.connectors, text)
  if (unfollowed !== null) return { choices: [], trouble: keepTrouble(unfollowed, ctx.clock.now()) }
  const meant = outside.connectors.flatMap((connector) => {
    const target =
      network === undefined || connector.about.network === network ? connector.recognise(text) : null
    return target === null ? [] : [{ connector, target }]
  })
  const choices: SourcePreview['choices'] = []
  const troubles: Trouble[] = []
  for (const { connector, target } of meant) {
    try {
      const reach = await reachFor(ctx, outside, connector, target, signal)
      const preview = await connector.preview(reach, target)
      choices.push(...(await show(ctx, connector, preview)))
    } catch (error) {
      signal.throwIfAborted()
      if (isStoreAway(error)) throw error
      const trouble = troubleOf(error)
      if (trouble.code === 'internal')
        ctx.log.error('source.preview_failed', { network: connector.about.network, error })
      troubles.push(trouble)
    }
  }
  if (choices.length > 0) return { choices, trouble: null }
  const trouble = troubles[0] ?? new Trouble('not_recognised', `"${text}" is nothing that can be followed.`)
  return { choices, trouble: keepTrouble(trouble, ctx.clock.now()) }
}

async function reachFor(
  ctx: Ctx,
  outside: Outside,
  connector: Connector,
  { baseUrl }: Target,
  signal: AbortSignal,
): Promise<Reach> {
  const access = await openAccess(ctx, outside, connector)
  return {
    baseUrl,
    fetch: outside.fetching.forUse({ signal, limits, pace: connector.about.pace }),
    lookup: outside.fetching.lookup,
    ...access.partsFor(baseUrl),
    clock: ctx.clock,
    log: ctx.log,
    signal,
  }
}

async function show(
  ctx: Ctx,
  { about }: Connector,
  { found, posts, postsPerDay }: Preview,
): Promise<SourcePreview['choices']> {
  const nowMs = ctx.clock.now().getTime()
  const choices: SourcePreview['choices'] = []
  for (const [index, { isOwn = false, ...one }] of found.entries()) {
    const known = index === 0 ? postsPerDay : null
    choices.push({
      ...one,
      network: about.network,
      postsPerDay: known,
      posts: index === 0 ? posts.map(showPost) : [],
      spending: planSpending([{ postsPerDay: known, lastPostAtMs: null }], about.costs, {
        ...usual,
        nowMs,
        counted: isOwn ? 1 : 0,
      }),
      followedBy: await findFollower(ctx, about.network, one.target),
    })
  }
  return choices
}

function showPost(row: SourceRow): SourcePreview['choices'][number]['posts'][number] {
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)
  return {
    at: text(row.at),
    author: text(row.author),
    title: text(row.title),
    text: (text(row.text) ?? '').slice(0, shownCharacters),
    url: text(row.url),
  }
}
