import type { Ctx } from '../context.ts'
import { abandonWith } from '../corpus/abandon-with.ts'
import { hash64 } from '../corpus/corpus-id.ts'
import { getAccount } from '../creator/get-account.ts'
import { parseCreator } from '../network/parse-creator.ts'
import { requireRole } from '../require-role.ts'
import { listWhom } from './list-whom.ts'
import { loadOwnPictures } from './load-own-pictures.ts'
import type { Pictures } from './picture.schema.ts'
import { listPictures } from './picture.store.ts'
import type { PictureOutcome } from './picture-outcome.ts'
import { findLastPictureRun, type StoredPictureRun } from './picture-run.store.ts'
import type { PicturedPerson } from './pictured-person.ts'
import { mostAtOnce, planPictures } from './plan-pictures.ts'

const hostsShown = 5

/**
 * Which pictures there are to look at, of whom, on which servers, and what became of those that were looked at.
 * @param of `platform/handle` whose audience; undefined: people of the corpus
 * @throws AppError not_found, invalid_input
 */
export async function describePictures(
  ctx: Ctx,
  of: string | undefined,
  signal?: AbortSignal,
): Promise<Pictures> {
  requireRole(ctx, 'viewer')
  const corpus = abandonWith(ctx.corpus, signal)
  const accountId = of === undefined ? null : (await getAccount({ corpus }, parseCreator(of))).id
  const [{ people, pictured }, stored, run] = await Promise.all([
    listWhom(ctx, corpus, accountId),
    listPictures(ctx),
    findLastPictureRun(ctx, accountId),
  ])
  const known = new Map(stored.map((picture) => [picture.accountId, picture]))
  const looked = pictured.flatMap(({ account, avatar }) => {
    const found = known.get(account)
    return found !== undefined && found.addressHash === hash64(avatar) ? [found] : []
  })
  const outcomes: Partial<Record<PictureOutcome, number>> = {}
  for (const { outcome } of looked) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
  const todo = planPictures(pictured, known, ctx.clock.now().getTime())
  const own = await loadOwnPictures(ctx, pictured)
  return {
    people,
    pictured: pictured.length,
    looked: looked.length,
    left: todo.length,
    atOnce: mostAtOnce,
    outcomes,
    animated: looked.filter(({ isAnimated }) => isAnimated).length,
    defaults: looked.filter(({ hash, accountId }) => hash !== null && !own.has(accountId)).length,
    hosts: hostsOf(todo),
    run: run === undefined ? null : toRun(run),
  }
}

function hostsOf(people: readonly PicturedPerson[]): Pictures['hosts'] {
  const counts = new Map<string, number>()
  for (const { avatar } of people) {
    const host = URL.parse(avatar)?.host
    if (host) counts.set(host, (counts.get(host) ?? 0) + 1)
  }
  return [...counts]
    .map(([host, pictures]) => ({ host, pictures }))
    .sort((one, other) => other.pictures - one.pictures || (one.host < other.host ? -1 : 1))
    .slice(0, hostsShown)
}

const toRun = ({ id, state, askedBy, startedAt, finishedAt, total, done, postponed }: StoredPictureRun) => ({
  ...{ id, state, askedBy, total, done, postponed },
  startedAt: startedAt?.toISOString() ?? null,
  finishedAt: finishedAt?.toISOString() ?? null,
})
