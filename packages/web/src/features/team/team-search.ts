import { parseTopicSearch, type TopicSearch } from '../topic/topic-search.ts'

export const audienceKinds = ['talking', 'following'] as const
export type AudienceKind = (typeof audienceKinds)[number]

/** The question as it stands in the address bar; prices are kept in the workspace. */
export interface TeamSearch extends TopicSearch {
  /** A saved list; left out: the first of a ranking for the topic. */
  readonly list?: string
  /** Major units of `currency`; left out: half of what all with a price cost. */
  readonly budget?: number
  readonly currency?: string
  readonly most?: number
  readonly audience?: AudienceKind
  /** Least share of the audience that looks real, per cent. */
  readonly real?: number
  /** Languages and countries of the people to be reached, joined by commas. */
  readonly wantLang?: string
  readonly wantCountry?: string
  /** Minor units a thousand followers cost, as typed: an amount or a range. */
  readonly perThousand?: string
  /** Ids of people who must be in it, and of those who must not. */
  readonly keep?: string
  readonly without?: string
}

export type TeamChange = { readonly [Part in keyof TeamSearch]?: TeamSearch[Part] | undefined }

const idList = /^\d{1,20}(,\d{1,20})*$/
const codeList = /^[A-Za-z-]{2,12}(,[A-Za-z-]{2,12})*$/
const matching = (value: unknown, pattern: RegExp) =>
  typeof value === 'string' && pattern.test(value) ? value : undefined
const between = (value: unknown, low: number, high: number) =>
  typeof value === 'number' && value >= low && value <= high ? value : undefined
const whole = (value: unknown, low: number, high: number) =>
  Number.isInteger(value) ? between(value, low, high) : undefined

/** Reads what may have been typed into the address bar; what makes no sense is dropped. */
export function parseTeamSearch(raw: Record<string, unknown>): TeamSearch {
  const own = {
    list: matching(raw.list, /^[\w-]{1,60}$/),
    budget: between(raw.budget, 0, 1e9),
    currency: matching(raw.currency, /^[A-Z]{3}$/),
    most: whole(raw.most, 1, 200),
    audience: audienceKinds.find((kind) => kind === raw.audience),
    real: whole(raw.real, 0, 100),
    wantLang: matching(raw.wantLang, codeList),
    wantCountry: matching(raw.wantCountry, codeList),
    perThousand: matching(String(raw.perThousand ?? ''), /^[\d., –-]{1,24}$/),
    keep: matching(raw.keep, idList),
    without: matching(raw.without, idList),
  }
  const given = Object.entries(own).filter(([, value]) => value !== undefined)
  const { without: _, ...topic } = parseTopicSearch(raw)
  return { ...topic, ...(Object.fromEntries(given) as Partial<TeamSearch>) }
}
