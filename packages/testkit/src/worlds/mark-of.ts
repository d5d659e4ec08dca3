import { createHash } from 'node:crypto'
import type { GeneratorMark } from './world.ts'
import { generatorVersion, type WorldPlan } from './world-plan.ts'

/** What files must carry to have been made from this plan, these words and this version of the generator. */
export function markOf(plan: WorldPlan): GeneratorMark {
  const sum = createHash('sha256').update(JSON.stringify(plan)).digest('hex').slice(0, 16)
  return { version: generatorVersion, seed: plan.seed, plan: sum }
}
