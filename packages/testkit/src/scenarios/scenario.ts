/** A post as a file tells it: design.md section 6. Only the fields that scenarios use. */
export interface ScenarioPost {
  readonly platform: string
  readonly id: string
  readonly author: string
  readonly at: string
  readonly observedAt: string
  readonly text: string
  readonly lang: string
  readonly kind: 'post' | 'reply' | 'quote'
  readonly mentions: readonly string[]
  readonly replyTo?: { readonly author: string }
  readonly metrics: { readonly likes: number; readonly comments: number; readonly reshares: number }
}

export interface ScenarioAccount {
  readonly platform: string
  readonly handle: string
  readonly name: string
  readonly followers: number
  readonly observedAt: string
}

/**
 * A made-up world with a known truth. The same name and number give the same rows on every machine, so that a number
 * in a test, a picture or a benchmark can be looked into again.
 */
export interface Scenario<Truth> {
  readonly name: string
  /** The seed of everything random in it. */
  readonly number: number
  /** What it is about, as a user would ask. */
  readonly topic: { readonly terms: readonly string[]; readonly from: string; readonly to: string }
  readonly accounts: readonly ScenarioAccount[]
  readonly posts: readonly ScenarioPost[]
  /** What a good answer must find. */
  readonly truth: Truth
}
