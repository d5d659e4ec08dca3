import { handleKey } from '@relais/core/record/ids'
import type { Outside } from '../connectors/outside.ts'
import type { Ctx } from '../context.ts'
import { hash64 } from '../corpus/corpus-id.ts'
import { loadSuppression } from '../erasure/suppressed.ts'
import { type LookedAt, openPictures } from './fetch-picture.ts'
import { listWhom } from './list-whom.ts'
import { deletePictures, listPictures, upsertPicture } from './picture.store.ts'
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
      await keep(ctx, person, looked)
      done++
    }
    if (!(await updatePictureRun(ctx, runId, { done, postponed }))) return
  }
  // Whoever was erased while their picture was under way must not come back by it.
  await forgetErased(ctx, todo)
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

async function keep(
  ctx: Ctx,
  { account, avatar }: PicturedPerson,
  { outcome, hash, isAnimated }: Exclude<LookedAt, 'postponed'>,
): Promise<void> {
  await upsertPicture(ctx, {
    accountId: account,
    addressHash: hash64(avatar),
    outcome,
    hash: hash === null ? null : hash.toString(16).padStart(16, '0'),
    isAnimated,
    lookedAt: ctx.clock.now(),
  })
}

async function forgetErased(ctx: Ctx, people: readonly PicturedPerson[]): Promise<void> {
  const isErased = await loadSuppression(ctx)
  for (const { account, platform, handle } of people)
    if (isErased(platform, handleKey(platform, handle))) await deletePictures(ctx, account)
}
