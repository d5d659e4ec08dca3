import { type CsvCell, writeCsv } from '../http/write-csv.ts'
import type { Advocates } from './advocate.schema.ts'

const round = (value: number) => Number(value.toFixed(4))

/** Who speaks for or against the brand, one line each, with the clearest quote and what says the opposite. */
export function advocatesCsv({ people }: Advocates): string {
  return writeCsv([
    [
      ...['platform', 'handle', 'name', 'followers', 'posts_on_topic', 'weight', 'stance'],
      ...['posts', 'for', 'against', 'neither', 'share_for', 'share_low', 'share_high', 'in_favour'],
      ...['weeks', 'first', 'last', 'answered', 'comments', 'engagements', 'in_profile', 'said'],
      ...['quote_day', 'quote', 'quote_url', 'counter_day', 'counter', 'counter_url'],
    ],
    ...people.map((person): CsvCell[] => {
      const { stance, quotes, counterQuote } = person
      const share = stance.share
      const [first = null] = quotes
      return [
        ...[person.platform, person.handle, person.name, person.followers, person.postsOnTopic],
        ...[
          round(person.weight),
          stance.label,
          stance.posts,
          stance.favourable,
          stance.against,
          person.neither,
        ],
        ...(share === null ? [null, null, null] : [share.value, share.low, share.high].map(round)),
        ...[round(stance.inFavour), person.weeks, person.firstAt.slice(0, 10), person.lastAt.slice(0, 10)],
        ...[person.answered, person.comments, person.engagements, person.isInProfile ? 'yes' : 'no'],
        person.said.map(({ kind, posts }) => `${kind} ${posts}`).join(', '),
        ...cells(first),
        ...cells(counterQuote),
      ]
    }),
  ])
}

const cells = (quote: Advocates['people'][number]['counterQuote']): CsvCell[] =>
  quote === null ? [null, null, null] : [quote.at.slice(0, 10), quote.text, quote.url]
