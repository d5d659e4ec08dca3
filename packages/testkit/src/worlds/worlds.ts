import { kitchenKnivesFr } from './plans/kitchen-knives-fr.ts'
import { runningShoesEn } from './plans/running-shoes-en.ts'
import type { WorldName, WorldPlan } from './world-plan.ts'

/** Every world that ships, by name. */
export const worldPlans: Readonly<Partial<Record<WorldName, WorldPlan>>> = {
  'kitchen-knives-fr': kitchenKnivesFr,
  'running-shoes-en': runningShoesEn,
}
