import { parseTopicSearch, type TopicSearch } from '../topic/topic-search.ts'

/** The ways to find further people, each a section of the page. */
export const asks = ['similar', 'adjacent', 'rising', 'connected', 'brand'] as const
export type Ask = (typeof asks)[number]

export const audienceKinds = ['talking', 'following'] as const
export type AudienceKind = (typeof audienceKinds)[number]

/** A topic as in Discover, and where on this page somebody is. */
export interface FurtherSearch extends TopicSearch {
  /** Left out: the first. */
  readonly ask?: Ask
  /** Beside whom others are looked for, `platform/handle`. */
  readonly who?: string
  /** Whose audience counts as shared; left out: those who name or answer them. */
  readonly audience?: AudienceKind
}

/** What a part of the page changes; undefined takes it out. */
export type FurtherChange = { readonly [Part in keyof FurtherSearch]?: FurtherSearch[Part] | undefined }

const among = <Value>(known: readonly Value[], value: unknown) => known.find((one) => one === value)
const person = (value: unknown) =>
  typeof value === 'string' && /^[a-z][a-z0-9_.-]{0,39}\/\S{1,200}$/.test(value) ? value : undefined

/** Reads what may have been typed into the address bar; what makes no sense is dropped. */
export function parseFurtherSearch(raw: Record<string, unknown>): FurtherSearch {
  const own = {
    ask: among(asks, raw.ask),
    who: person(raw.who),
    audience: among(audienceKinds, raw.audience),
  }
  const given = Object.entries(own).filter(([, value]) => value !== undefined)
  return { ...parseTopicSearch(raw), ...(Object.fromEntries(given) as Partial<FurtherSearch>) }
}

/** The topic alone, for links to other screens. */
export function topicOfFurther({ ask: _, who: __, audience, ...topic }: FurtherSearch): TopicSearch {
  return topic
}
