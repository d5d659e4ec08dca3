/** What a person may say under somebody else's post. */
export type CommentKind =
  | 'praise'
  | 'question'
  | 'story'
  | 'disagreement'
  | 'friend'
  | 'thanks'
  | 'generic'
  | 'answer'

/** One thing that people ask under posts on the topic, in several wordings, and several answers that fit each. */
export interface Exchange {
  readonly ask: readonly string[]
  readonly answer: readonly string[]
}

/** One moment that people write about: sentences of it fit together in any choice, in the order open, middle, close. */
export interface Episode {
  /** Unique in its bank. */
  readonly id: string
  /** topic: names the world's topic. near: the same life, not the topic (cooking, mornings, injuries). other: anything. */
  readonly about: 'topic' | 'near' | 'other'
  readonly feeling: 'for' | 'against' | 'neutral'
  /** short: one to three sentences. caption: under a photo. video: has a title. */
  readonly form: 'short' | 'caption' | 'video'
  /** Of a video; may hold slots. */
  readonly titles?: readonly string[]
  readonly open: readonly string[]
  readonly middle: readonly string[]
  readonly close: readonly string[]
  /** Without the sign; a post takes none to four. */
  readonly hashtags: readonly string[]
}

/**
 * All that is said in one sample world, written by hand in its language. A slot is `{name.form}`: one item of
 * `slots[name]` is drawn for each post, and every form of it is a complete phrase, so that article and gender agree.
 * `{other}` is the handle of the person who is cited, with its sign.
 * @example slots.knife = [{ a: 'un santoku', the: 'le santoku' }] // 'J’ai ressorti {knife.the} de mon oncle.'
 */
export interface WordBank {
  readonly language: 'en' | 'fr' | 'th' | 'es'
  readonly topic: {
    readonly name: string
    readonly terms: readonly string[]
    readonly exclude: readonly string[]
  }
  /** A made-up brand of the topic, and its made-up competitor. */
  readonly brand: string
  readonly competitor: string
  readonly slots: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>
  readonly episodes: readonly Episode[]
  /** Sentences that pass on what somebody said on the topic, each with `{other}`. */
  readonly relays: readonly string[]
  /** How paid posts say so, each with its label as the country has it; may hold `{code}` for a coupon. */
  readonly paid: readonly string[]
  readonly comments: Readonly<Record<CommentKind, readonly string[]>>
  /** Questions with the answers that belong to them; a bank without them answers with any of `comments.answer`. */
  readonly exchanges?: readonly Exchange[]
  /** Given and family names of invented people of the country, and words that handles are made of. */
  readonly people: {
    readonly given: readonly string[]
    readonly family: readonly string[]
    readonly handleWords: readonly string[]
    /** One-line descriptions, with `{topic}`-free everyday content; some name a book, a school, a job, a shop. */
    readonly bios: readonly string[]
    readonly cities: readonly string[]
  }
  /** Who plays a story, where its words say more of them than any name would fit. */
  readonly storyPeople?: Readonly<
    Partial<Record<StoryName, { readonly given: string; readonly family: string; readonly bio: string }>>
  >
  /**
   * Whole posts and short replies written for the planted stories, one list a story, in order of time. From 80
   * characters on it is a post, below that a reply. The longest of the viral newcomer's is the one that went round.
   */
  readonly stories: Readonly<Record<StoryName, readonly string[]>>
}

export type StoryName =
  /** 6,000 followers, moves the most: tests, measures, explains; others pass it on. */
  | 'hidden-gem'
  /** Two million followers, famous for something else, one polite post on the topic now and then. */
  | 'distant-star'
  /** Bought followers: ordinary posts on the topic, more audience than answers. */
  | 'bought-step'
  /** Twenty people who praise each other's posts within minutes. */
  | 'pod'
  /** Somebody new whose one post went round the country. */
  | 'viral-newcomer'
  /** Buys the brand, praises it, is not paid, answers other people's questions. */
  | 'happy-customer'
  /** Is fed up with the brand, says why, is listened to. */
  | 'detractor'
  /** Silent towards strangers; talks to one friend who talks to others. */
  | 'friend-of-a-friend'
