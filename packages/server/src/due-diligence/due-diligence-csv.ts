import { type CsvCell, writeCsv } from '../http/write-csv.ts'
import type { DueDiligence, Quote } from './due-diligence.schema.ts'

/** The sheet as CSV, one line for each thing that was found: part, what, number, day, words, address. */
export function dueDiligenceCsv(sheet: DueDiligence): string {
  const { ads, verdict, brand } = sheet
  const lines: CsvCell[][] = [
    ['creator', `${sheet.platform}/${sheet.handle}`, null, null, sheet.name, null],
    ['own posts', null, sheet.posts, null, null, null],
    ['paid posts', null, ads.paid, null, null, null],
    ['paid share', null, ads.share, null, ads.low === null ? null : `${ads.low} to ${ads.high}`, null],
    [
      'ad response',
      null,
      ads.response?.ratio ?? null,
      null,
      ads.response?.interval.join(' to ') ?? null,
      null,
    ],
    ...sheet.deals.map((deal) => {
      const named = [
        ...deal.mentions.map((one) => `@${one}`),
        ...deal.hosts,
        ...deal.codes,
        ...deal.competitors,
      ].join(' ')
      return ['deal', named, null, ...ofQuote(deal)]
    }),
    ...sheet.competitors.flatMap(({ name, posts, quotes }) => [
      ['competitor', name, posts, null, null, null],
      ...quotes.map((quote) => ['competitor', name, null, ...ofQuote(quote)]),
    ]),
    ...(brand === null
      ? []
      : [['brand', `${brand.name}: ${brand.stance.label}`, brand.stance.posts, null, null, null]]),
    ...(brand?.quotes ?? []).map((quote) => ['brand', brand?.name ?? null, null, ...ofQuote(quote)]),
    ...sheet.subjects.flatMap(({ subject, posts, quotes }) => [
      ['subject', subject, posts, null, null, null],
      ...quotes.map((quote) => ['subject', subject, null, ...ofQuote(quote)]),
    ]),
    ...sheet.credentials.map(({ kind, state, quote, sourceUrl }) => [
      'credential',
      `${kind} (${state})`,
      null,
      null,
      quote,
      sourceUrl,
    ]),
    ...sheet.values.questions.map(({ question, state, brand, creator, isBroken }) => [
      'value',
      `${question}: ${state}${isBroken ? ' (a condition)' : ''}`,
      null,
      creator?.saidOn ?? null,
      `brand ${brand?.answer ?? 'unknown'}, creator ${creator === null ? 'unknown' : `${creator.answer} (${creator.source})`}`,
      creator?.sourceUrl ?? null,
    ]),
    ['growth questions', null, sheet.growthQuestions, null, null, null],
    ...(verdict === null
      ? []
      : [
          [
            'verdict',
            `${verdict.verdict} (${verdict.decidedBy ?? ''})`,
            null,
            verdict.decidedAt.slice(0, 10),
            verdict.reason,
            null,
          ],
        ]),
  ]
  return writeCsv([['part', 'what', 'number', 'day', 'words', 'url'], ...lines])
}

const ofQuote = ({ at, text, url }: Quote): CsvCell[] => [at.slice(0, 10), text, url]
