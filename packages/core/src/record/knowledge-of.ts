/** What can be known of a person, in the order of a page. */
export const knowables = ['name', 'bio', 'followers', 'posts', 'interactions'] as const
export type Knowable = (typeof knowables)[number]

/** How what is lacking can be had: a file of accounts, posts or interactions, or a look at the profile itself. */
export const knowWays = ['accounts_file', 'posts_file', 'interactions_file', 'profile_page'] as const
export type KnowWay = (typeof knowWays)[number]

const waysTo: Readonly<Record<Knowable, readonly KnowWay[]>> = {
  name: ['accounts_file', 'profile_page'],
  bio: ['accounts_file', 'profile_page'],
  followers: ['accounts_file', 'profile_page'],
  posts: ['posts_file'],
  // Posts tell whom they mention and answer.
  interactions: ['posts_file', 'interactions_file'],
}

export interface KnownFacts {
  readonly name: string | null
  readonly bio: string | null
  /** Null is unknown; zero is known. */
  readonly followers: number | null
  /** Posts and interactions in the corpus. */
  readonly posts: number
  readonly interactions: number
}

export interface Knowledge {
  readonly known: readonly Knowable[]
  readonly lacking: readonly { readonly what: Knowable; readonly ways: readonly KnowWay[] }[]
}

/** What Relais knows of a person and what it lacks, with the ways to get it. */
export function knowledgeOf(facts: KnownFacts): Knowledge {
  const isKnown: Readonly<Record<Knowable, boolean>> = {
    name: facts.name !== null,
    bio: facts.bio !== null,
    followers: facts.followers !== null,
    posts: facts.posts > 0,
    interactions: facts.interactions > 0,
  }
  return {
    known: knowables.filter((what) => isKnown[what]),
    lacking: knowables.filter((what) => !isKnown[what]).map((what) => ({ what, ways: waysTo[what] })),
  }
}
