import { parseTopicSearch, type TopicSearch } from '../topic/topic-search.ts'

/** The questions that a network answers, each with a picture of its own. */
export const questions = ['relays', 'circles', 'interests', 'path', 'overlap'] as const
export type Question = (typeof questions)[number]

export const windowDays = [3, 7, 14] as const
export type WindowDays = (typeof windowDays)[number]

export const audienceKinds = ['talking', 'following'] as const
export type AudienceKind = (typeof audienceKinds)[number]

/** A topic as in Discover, and where on this page somebody is. */
export interface NetworkSearch extends TopicSearch {
  /** Left out: who starts it. */
  readonly ask?: Question
  /** The person who is looked at, `platform/handle`. */
  readonly who?: string
  /** Days within which somebody takes up what another says; left out: 7. */
  readonly within?: WindowDays
  /** How many people have a lane; left out: 24. */
  readonly lanes?: number
  /** The circle that is open. */
  readonly circle?: number
  /** Whom to reach, and who is known, `platform/handle`. */
  readonly reach?: string
  readonly via?: string
  /** People whose audiences are compared, joined by commas. */
  readonly compare?: string
  readonly audience?: AudienceKind
}

const person = (value: unknown) =>
  typeof value === 'string' && /^[a-z][a-z0-9_.-]{0,39}\/\S{1,200}$/.test(value) ? value : undefined
const among = <Value>(known: readonly Value[], value: unknown) => known.find((one) => one === value)
const whole = (value: unknown, from: number, to: number) =>
  typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to ? value : undefined

/** Reads what may have been typed into the address bar; what makes no sense is dropped. */
export function parseNetworkSearch(raw: Record<string, unknown>): NetworkSearch {
  const compared = typeof raw.compare === 'string' ? raw.compare.split(',').filter(person).slice(0, 12) : []
  const own = {
    ask: among(questions, raw.ask),
    who: person(raw.who),
    within: among(windowDays, raw.within),
    lanes: whole(raw.lanes, 2, 60),
    circle: whole(raw.circle, 0, 11),
    reach: person(raw.reach),
    via: person(raw.via),
    compare: compared.length > 0 ? compared.join(',') : undefined,
    audience: among(audienceKinds, raw.audience),
  }
  const given = Object.entries(own).filter(([, value]) => value !== undefined)
  return { ...parseTopicSearch(raw), ...(Object.fromEntries(given) as Partial<NetworkSearch>) }
}

/** What a part of the page changes; undefined takes it out. */
export type NetworkChange = { readonly [Part in keyof NetworkSearch]?: NetworkSearch[Part] | undefined }

/** The topic alone, for links to other screens. */
export function topicOfNetwork(search: NetworkSearch): TopicSearch {
  const {
    ask: _,
    who: __,
    within: ___,
    lanes: ____,
    circle,
    reach,
    via,
    compare,
    audience,
    ...topic
  } = search
  return topic
}
