import { handleKey } from '@relais/core/record/ids'
import type { Outside } from '../connectors/outside.ts'
import type { Ctx } from '../context.ts'
import { hash64 } from '../corpus/corpus-id.ts'
import { loadSuppression } from '../erasure/suppressed.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import { type LookedAt, openPictures } from './fetch-picture.ts'
import { listWhom } from './list-whom.ts'
import { listPictures, upsertPicture } from './picture.store.ts'
import { findPictureRun, updatePictureRun } from './picture-run.store.ts'
import type { PicturedPerson } from './pictured-person.ts'
import { planPictures } from './plan-pictures.ts'

/** A host that fails so often in a row is left alone for this time. */
const mostFailures = 5

/**
 * Looks at the pictures that a run is about, one after the other, and keeps how each looks as it goes: it carries on
 * where it was when its process was killed, and ends when somebody stops it.
 * @throws the signal's reason when Relais stops; AppError store_unavailable
 */
export async function runPictures(
  ctx: Ctx,
  runId: string,
  { outside, signal }: { readonly outside: Outside; readonly signal: AbortSignal },
): Promise<void> {
  const run = await findPictureRun(ctx, runId)
  if (run === undefined) return
  const now = ctx.clock.now()
  if (!(await updatePictureRun(ctx, runId, { state: 'running', startedAt: run.startedAt ?? now }))) return
  const { pictured } = await listWhom(ctx, ctx.ownCorpus, run.accountId)
  const known = new Map((await listPictures(ctx)).map((picture) => [picture.accountId, picture]))
  const todo = planPictures(pictured, known, now.getTime()).slice(0, run.total - run.done)
  const lookAt = rememberEach(openPictures(outside.fetching, ctx.clock, signal))
  const trouble = new Map<string, number>()
  let { done } = run
  let postponed = 0
  for (const person of todo) {
    signal.throwIfAborted()
    const host = URL.parse(person.avatar)?.host ?? ''
    const looked = (trouble.get(host) ?? 0) >= mostFailures ? 'postponed' : await lookAt(person.avatar)
    if (looked === 'postponed') {
      trouble.set(host, mostFailures)
      postponed++
    } else {
      trouble.set(host, looked.outcome === 'unreachable' ? (trouble.get(host) ?? 0) + 1 : 0)
      done++
    }
    if (!(await keep(ctx, { runId, done, postponed }, person, looked))) return
  }
  await updatePictureRun(ctx, runId, { state: 'done', finishedAt: ctx.clock.now() })
}

/** Defaults of a network are one address for many people. */
function rememberEach(lookAt: (address: string) => Promise<LookedAt>) {
  const seen = new Map<string, LookedAt>()
  return async (address: string): Promise<LookedAt> => {
    const found = seen.get(address) ?? (await lookAt(address))
    seen.set(address, found)
    return found
  }
}

interface Progress {
  readonly runId: string
  readonly done: number
  readonly postponed: number
}

/**
 * Keeps what was seen together with how far the run is. Whoever was erased meanwhile does not come back by it.
 * @returns false when the run is over: stopped, or forgotten with all pictures
 */
async function keep(
  ctx: Ctx,
  { runId, ...progress }: Progress,
  { account, platform, handle, avatar }: PicturedPerson,
  looked: LookedAt,
): Promise<boolean> {
  return withTransaction(ctx, async (ctx) => {
    if (!(await updatePictureRun(ctx, runId, progress))) return false
    if (looked === 'postponed') return true
    // Read behind the run's lock, which an erasure takes too.
    const isErased = await loadSuppression(ctx)
    if (isErased(platform, handleKey(platform, handle))) return true
    const { outcome, hash, isAnimated } = looked
    await upsertPicture(ctx, {
      ...{ accountId: account, addressHash: hash64(avatar), outcome, isAnimated },
      hash: hash === null ? null : hash.toString(16).padStart(16, '0'),
      lookedAt: ctx.clock.now(),
    })
    return true
  })
}
