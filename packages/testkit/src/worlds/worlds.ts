import { kitchenKnivesFr } from './plans/kitchen-knives-fr.ts'
import { runningShoesEn } from './plans/running-shoes-en.ts'
import { runningShoesEs } from './plans/running-shoes-es.ts'
import { specialtyCoffeeTh } from './plans/specialty-coffee-th.ts'
import type { WorldName, WorldPlan } from './world-plan.ts'

/** Every world that ships, by name. */
export const worldPlans: Readonly<Record<WorldName, WorldPlan>> = {
  'kitchen-knives-fr': kitchenKnivesFr,
  'specialty-coffee-th': specialtyCoffeeTh,
  'running-shoes-en': runningShoesEn,
  'running-shoes-es': runningShoesEs,
}
