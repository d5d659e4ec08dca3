/** Which posts are asked for: words of which one is enough, and seconds since 1970 from `start` until before `end`. */
export interface RivalQuestion {
  readonly words: readonly string[]
  readonly start: number
  readonly end: number
}

/** Posts of one account, of one kind and counted at one age, all by their numbers in the copy. */
export interface RivalSums {
  readonly account: number
  readonly kind: number
  readonly age: number
  readonly posts: number
  /** Posts whose answers are known, and sums of `answer`, ln(1 + engagements) in ten-thousandths, and its square. */
  readonly answered: number
  readonly sum: number
  readonly sumOfSquares: number
}

export interface RivalVoice extends RivalSums {
  readonly naming: number
  /** Of each post: whole days before the end. */
  readonly days: readonly number[]
}

/** What the main signals of Relais need of a topic. */
export interface Gathered {
  readonly voices: readonly RivalVoice[]
  /** Everything that the people with a voice of their own wrote in the period. */
  readonly totals: readonly RivalSums[]
  readonly cited: readonly { readonly account: number; readonly people: number }[]
  readonly profiles: readonly RivalProfile[]
}

export interface RivalProfile {
  readonly account: number
  readonly followers: number | null
  readonly name: string
  readonly platform: string
}

/** What people would keep posts in to rank a topic: a copy of the same corpus. */
export interface TopicRival {
  readonly name: string
  gather(question: RivalQuestion): Promise<Gathered>
  /** The three posts of each account that were answered most. */
  findEvidence(
    question: RivalQuestion,
    accounts: readonly number[],
  ): Promise<readonly { readonly account: number; readonly words: string; readonly url: string }[]>
  close(): Promise<void>
}

/** Kinds of posts in the copies, by number. */
export const rivalKinds = ['post', 'reply', 'reshare', 'quote', 'video'] as const
export const reshareKind = rivalKinds.indexOf('reshare')
export const evidencePerAccount = 3
