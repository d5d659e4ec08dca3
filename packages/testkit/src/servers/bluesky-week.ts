import { createRandom, type SeededRandom } from '../random/seeded-random.ts'
import type { BlueskyNetwork } from './bluesky-network.ts'
import type { BlueskyPerson, RecordRef } from './bluesky-person.ts'

/** A post or repost that stands on the network. */
export interface StandingPost {
  readonly uri: string
  readonly author: string
  readonly kind: 'post' | 'reply' | 'quote' | 'reshare'
  text: string
  /** Of a repost: what it passes on. */
  readonly subject?: string
  /** ISO 8601; null for reposts, whose key says when. */
  readonly at: string | null
  /** DIDs of those it answers, quotes, mentions or passes on, with how. */
  readonly edges: readonly (readonly ['reply' | 'quote' | 'mention' | 'reshare', string])[]
}

/** What is true on the network at the end of the week. */
export interface WeekTruth {
  readonly people: ReadonlyMap<string, { readonly handle: string; readonly name: string }>
  readonly posts: ReadonlyMap<string, StandingPost>
  /** Who follows whom, as `DID DID`. */
  readonly follows: ReadonlySet<string>
  readonly left: ReadonlySet<string>
  /** By posts: who liked them, also those who left. */
  readonly likes: ReadonlyMap<string, ReadonlySet<string>>
}

const dayMs = 86_400_000
const monday = Date.parse('2026-03-02T07:00:00Z')
const words = [
  'couteau',
  'pain',
  'soupe',
  'marché',
  'forge',
  'table',
  'bois',
  'sel',
  'acier',
  'thé',
  'ขนมปัง',
  '🔪',
]

/** Says something of three to eight words; one post in four names the topic. */
function say(random: SeededRandom): string {
  const said = Array.from({ length: random.integer(3, 8) }, () => random.pick(words.slice(1)))
  if (random.chance(0.25)) said[0] = 'couteau'
  return said.join(' ')
}

/**
 * A week of twenty people on a network: posts, answers, quotes, mentions, likes, reposts, posts that are rewritten or
 * deleted, a change of handle, and somebody who leaves. The same for the same seed; times are set, and lie in March 2026.
 */
export class BlueskyWeek {
  readonly people: BlueskyPerson[] = []
  readonly #network: BlueskyNetwork
  readonly #random: SeededRandom
  readonly #posts = new Map<string, StandingPost>()
  readonly #refs = new Map<string, RecordRef>()
  readonly #names = new Map<string, string>()
  readonly #follows = new Set<string>()
  readonly #left = new Set<string>()
  readonly #likes = new Map<string, Set<string>>()

  constructor(network: BlueskyNetwork, seed = 7) {
    this.#network = network
    this.#random = createRandom(seed)
  }

  async begin(): Promise<void> {
    const joining = Array.from({ length: 20 }, async (_, index) => {
      const person = await this.#network.join(`person${index}`)
      await this.#describe(person, `Person ${index}`)
      return person
    })
    this.people.push(...(await Promise.all(joining)))
    for (const person of this.people) {
      for (const other of this.#random.shuffled(this.people).slice(0, 3)) {
        if (other === person) continue
        await person.follow(other.did, new Date(monday).toISOString())
        this.#follows.add(`${person.did} ${other.did}`)
      }
    }
  }

  /** @param day from 0 to 6; somebody takes another handle on the third and somebody leaves on the fifth */
  async live(day: number): Promise<void> {
    const present = this.people.filter(({ did }) => !this.#left.has(did))
    for (const [index, person] of present.entries()) {
      const at = new Date(monday + day * dayMs + index * 600_000).toISOString()
      await this.#post(person, at)
      if (this.#random.chance(0.6)) await this.#react(person, at)
      if (this.#random.chance(0.12)) await this.#takeBack(person)
      if (this.#random.chance(0.08)) await this.#rewrite(person)
    }
    if (day === 2) {
      const person = this.people[3] as BlueskyPerson
      await person.rename('newname3.test')
      await this.#describe(person, 'Person 3, renamed')
    }
    if (day === 4) await this.#leave(this.people[5] as BlueskyPerson)
  }

  truth(): WeekTruth {
    const staying = this.people.filter(({ did }) => !this.#left.has(did))
    return {
      people: new Map(staying.map(({ did, handle }) => [did, { handle, name: this.#names.get(did) ?? '' }])),
      posts: this.#posts,
      follows: this.#follows,
      left: this.#left,
      likes: this.#likes,
    }
  }

  async #describe(person: BlueskyPerson, name: string): Promise<void> {
    await person.describe({ displayName: name, description: `${name} cuts bread.` })
    this.#names.set(person.did, name)
  }

  #stand(ref: RecordRef, post: Omit<StandingPost, 'uri'>): void {
    this.#posts.set(ref.uri, { uri: ref.uri, ...post })
    this.#refs.set(ref.uri, ref)
  }

  async #post(person: BlueskyPerson, at: string): Promise<void> {
    const said = say(this.#random)
    const other = this.#random.chance(0.3) ? this.#random.pick(this.people) : null
    if (other === null || other === person || this.#left.has(other.did)) {
      const ref = await person.post(said, at, { langs: ['fr'] })
      this.#stand(ref, { author: person.did, kind: 'post', text: said, at, edges: [] })
      return
    }
    // Beyond the Basic Multilingual Plane and Thai: facets count bytes, not characters.
    const before = `🔪 ขนมปัง ${said} `
    const text = `${before}@${other.handle}`
    const bytes = (part: string) => Buffer.byteLength(part)
    const index = { byteStart: bytes(before), byteEnd: bytes(text) }
    const facets = [{ index, features: [{ $type: 'app.bsky.richtext.facet#mention', did: other.did }] }]
    const ref = await person.post(text, at, { langs: ['fr'], facets })
    this.#stand(ref, { author: person.did, kind: 'post', text, at, edges: [['mention', other.did]] })
  }

  #someOthersPost(person: BlueskyPerson): StandingPost | null {
    const theirs = [...this.#posts.values()].filter(
      ({ author, kind }) => author !== person.did && kind !== 'reshare',
    )
    return theirs.length === 0 ? null : this.#random.pick(theirs)
  }

  async #react(person: BlueskyPerson, at: string): Promise<void> {
    const post = this.#someOthersPost(person)
    // Nobody likes or reposts the same thing twice: the app does not offer it.
    if (post === null || this.#likes.get(post.uri)?.has(person.did)) return
    const ref = this.#refs.get(post.uri) as RecordRef
    const author = person.did
    await person.like(ref, at)
    this.#likes.set(post.uri, (this.#likes.get(post.uri) ?? new Set()).add(author))
    if (this.#random.chance(0.5)) {
      const text = say(this.#random)
      this.#stand(await person.reply(ref, text, at), {
        author,
        kind: 'reply',
        text,
        at,
        edges: [['reply', post.author]],
      })
    }
    if (this.#random.chance(0.3)) {
      const repost = await person.repost(ref, at)
      const edges = [['reshare', post.author]] as const
      this.#stand(repost, { author, kind: 'reshare', subject: post.uri, text: '', at: null, edges })
    }
    if (this.#random.chance(0.2)) {
      const text = say(this.#random)
      const embed = { $type: 'app.bsky.embed.record', record: ref }
      const quote = await person.post(text, at, { embed })
      this.#stand(quote, { author, kind: 'quote', text, at, edges: [['quote', post.author]] })
    }
  }

  #own(person: BlueskyPerson, isFit: (post: StandingPost) => boolean): StandingPost | null {
    const own = [...this.#posts.values()].filter((post) => post.author === person.did && isFit(post))
    return own.length === 0 ? null : this.#random.pick(own)
  }

  async #takeBack(person: BlueskyPerson): Promise<void> {
    const post = this.#own(person, () => true)
    if (post === null) return
    await person.delete(this.#refs.get(post.uri) as RecordRef)
    this.#posts.delete(post.uri)
  }

  async #rewrite(person: BlueskyPerson): Promise<void> {
    const post = this.#own(person, ({ kind, edges }) => kind === 'post' && edges.length === 0)
    if (post === null) return
    const text = `${say(this.#random)} (rewritten)`
    const ref = this.#refs.get(post.uri) as RecordRef
    this.#refs.set(post.uri, await person.rewrite(ref, { text, createdAt: post.at, langs: ['fr'] }))
    post.text = text
  }

  async #leave(person: BlueskyPerson): Promise<void> {
    await this.#network.deleteAccount(person.did)
    this.#left.add(person.did)
    for (const post of [...this.#posts.values()]) if (post.author === person.did) this.#posts.delete(post.uri)
    for (const pair of [...this.#follows]) if (pair.includes(person.did)) this.#follows.delete(pair)
  }
}
