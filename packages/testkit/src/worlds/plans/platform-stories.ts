import type { WorldPlan } from '../world-plan.ts'

/** The people of the stories who need to meet others on one platform, and the others elsewhere. */
export function storiesOn(
  main: string,
  elsewhere: { readonly star: string; readonly bought: string; readonly pod: string; readonly viral: string },
): WorldPlan['storyPlatforms'] {
  return {
    'hidden-gem': main,
    'distant-star': elsewhere.star,
    'bought-step': elsewhere.bought,
    pod: elsewhere.pod,
    'viral-newcomer': elsewhere.viral,
    'happy-customer': main,
    detractor: main,
    'friend-of-a-friend': main,
  }
}
