import { type FilteredPerson, type FilterPart, type PeopleFilter, passesWithout } from './people-filter.ts'
import { sizeTierOf, sizeTiers } from './size-tier.ts'

/** Weeks and numbers of posts that are offered to choose from. */
export const activityChoices = [1, 4, 12] as const
export const postChoices = [2, 3, 5, 10] as const

export interface ChoiceCount<Value> {
  readonly value: Value
  /** People who would be shown if this were chosen, with the other parts of the filter as they are. */
  readonly people: number
}

export interface FilterChoices {
  /** Those of most people first. */
  readonly countries: readonly ChoiceCount<string>[]
  readonly sizes: readonly ChoiceCount<(typeof sizeTiers)[number]>[]
  readonly activeWeeks: readonly ChoiceCount<number>[]
  readonly leastPosts: readonly ChoiceCount<number>[]
  readonly unmarked: number
}

/**
 * How many people each choice of a filter would show. A choice is counted as if nothing else were chosen in its own
 * part, so that the counts say what choosing it brings.
 */
export function countChoices(people: readonly FilteredPerson[], filter: PeopleFilter): FilterChoices {
  const passing = (without: FilterPart) => people.filter((person) => passesWithout(filter, without, person))
  const bySize = Map.groupBy(passing('sizes'), ({ followers }) => sizeTierOf(followers))
  const byCountry = Map.groupBy(passing('countries'), ({ country }) => country)
  const whenever = passing('activeWeeks')
  const anyPosts = passing('leastPosts')
  return {
    countries: [...byCountry]
      .map(([value, those]) => ({ value, people: those.length }))
      .sort((a, b) => b.people - a.people || (a.value < b.value ? -1 : 1)),
    sizes: sizeTiers.map((value) => ({ value, people: bySize.get(value)?.length ?? 0 })),
    activeWeeks: activityChoices.map((value) => ({
      value,
      people: whenever.filter(({ weeksSinceLast }) => weeksSinceLast < value).length,
    })),
    leastPosts: postChoices.map((value) => ({
      value,
      people: anyPosts.filter(({ postsOnTopic }) => postsOnTopic >= value).length,
    })),
    unmarked: passing('onlyUnmarked').filter(({ isMarked }) => !isMarked).length,
  }
}
