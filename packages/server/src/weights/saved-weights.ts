import type { Weights } from '@relais/core/influence/weights'
import { presetNames, weightPresets } from '@relais/core/weights/weight-presets'
import { audit } from '../audit/audit.ts'
import type { Ctx } from '../context.ts'
import { AppError } from '../errors.ts'
import { requireRole } from '../require-role.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import type { WeightsInput } from './weights.schema.ts'
import {
  findNewestVersion,
  findWeights,
  insertWeights,
  listWeights as list,
  type SavedWeights,
  setRetired,
} from './weights.store.ts'

const noSuchWeights = () =>
  new AppError('not_found', 'There are no such weights. List them to see their names.')

/** All versions of the workspace's own weights, by name, the newest first. */
export async function listWeights(ctx: Ctx): Promise<SavedWeights[]> {
  requireRole(ctx, 'viewer')
  return await list(ctx)
}

/** Keeps weights as the next version of their name. A version is never changed. */
export async function saveWeights(ctx: Ctx, input: WeightsInput): Promise<SavedWeights> {
  requireRole(ctx, 'analyst')
  return withTransaction(ctx, async (ctx) => {
    const version = (await findNewestVersion(ctx, input.name)) + 1
    const saved = await insertWeights(ctx, input, version)
    if (version > 1) await setRetired(ctx, input.name, null)
    const { reach, relevance, resonance } = saved
    await audit(ctx, 'weights.saved', saved.id, { version, reach, relevance, resonance })
    return saved
  })
}

/** Offers no version of a name any more, or offers them all again. @throws AppError not_found */
export async function setWeightsOffered(ctx: Ctx, id: string, isOffered: boolean): Promise<void> {
  requireRole(ctx, 'analyst')
  await withTransaction(ctx, async (ctx) => {
    const weights = await findWeights(ctx, id)
    if (!weights) throw noSuchWeights()
    await setRetired(ctx, weights.name, isOffered ? null : ctx.clock.now())
    await audit(ctx, isOffered ? 'weights.restored' : 'weights.retired', id, { version: weights.version })
  })
}

/**
 * Weights by the name of a preset, or of the workspace's own (the newest version).
 * @throws AppError not_found
 */
export async function getWeightsByName(ctx: Ctx, name: string): Promise<Weights> {
  requireRole(ctx, 'viewer')
  const preset = presetNames.find((one) => one === name.toLowerCase())
  if (preset) return weightPresets[preset]
  const own = await list(ctx)
  const found = own.find((one) => one.name.toLowerCase() === name.toLowerCase())
  if (found) return found
  const names = [...presetNames, ...new Set(own.map((one) => one.name))]
  throw new AppError('not_found', `No weights are called ${name}. There are: ${names.join(', ')}.`, { name })
}
