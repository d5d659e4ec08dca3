import { needsOwner } from '../access/set-up.ts'
import { AppError } from '../errors.ts'
import type { Relais } from '../open-relais.ts'
import { getWorkspace } from '../workspace/get-workspace.ts'
import { chooseSample } from './choose-sample.ts'
import { isCorpusEmpty } from './is-corpus-empty.ts'
import { findStoredSample } from './sample.store.ts'
import { findWorldFor } from './sample-world.ts'

/**
 * Begins to load the world of somebody's language while they still fill in who they are, so that it is there when they
 * ask for it. It is not shown before they do. Nothing happens where there is data already, or where a sample was asked
 * for by name.
 * @throws AppError already_set_up when there is an owner: then it is for members to choose
 */
export async function prepareSample(relais: Relais, language: string): Promise<void> {
  if (!(await needsOwner(relais)))
    throw new AppError('already_set_up', 'This Relais has an owner already. Sign in.')
  const { samplesDir, preparesSample } = relais.config
  if (!preparesSample) return
  const workspace = await getWorkspace(relais.db, undefined)
  const ctx = relais.contextFor(workspace, { kind: 'job', name: 'sample' })
  const world = await findWorldFor(samplesDir, language)
  if (world === null || workspace.isSampleShown || !(await isCorpusEmpty(ctx.ownCorpus))) return
  if ((await findStoredSample(ctx))?.wanted === world.world) return
  await chooseSample(ctx, { jobs: relais.jobs, samplesDir }, { world: world.world, isShown: false })
}
