import type { WorldPlan } from '../world-plan.ts'

/** The same world with fewer people and posts, for tests: all eight stories are in it, the pod is smaller. */
export function smallPlan(plan: WorldPlan): WorldPlan {
  return { ...plan, size: { creators: 60, readers: 700, posts: 6_000, interactions: 19_000 } }
}
