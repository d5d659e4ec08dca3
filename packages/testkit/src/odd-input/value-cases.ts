import { postLine, postTable } from './build-input.ts'
import type { OddCase } from './odd-case.ts'

const posts = (
  title: string,
  dates: readonly string[],
  outcome: Omit<Extract<OddCase, { kept: readonly string[] }>, 'title' | 'kind' | 'content'>,
): OddCase => ({
  title,
  kind: 'posts',
  content: (mark) =>
    postTable(
      mark,
      ['at', 'text'],
      dates.map((at, index) => [at, `n${index + 1}`]),
    ),
  ...outcome,
})

const followers = (
  title: string,
  cells: readonly string[],
  outcome: Omit<Extract<OddCase, { kept: readonly string[] }>, 'title' | 'kind' | 'content'>,
): OddCase => ({
  title,
  kind: 'accounts',
  content: (mark) =>
    `platform;handle;followers\n${cells.map((cell, index) => `odd;${mark}-${'abcdef'[index]};${cell}`).join('\n')}\n`,
  ...outcome,
})

/** Values that are odd: dates, numbers, ids, letters. */
export const valueCases: readonly OddCase[] = [
  posts('a date in the future', ['2020-01-25', '2999-01-01'], {
    counts: { stored: 1 },
    rejected: { date_in_future: 1 },
    kept: ['n1'],
  }),
  posts('days that no calendar has', ['2020-02-30', '2021-02-29', '31.04.2020', '2020-02-29'], {
    counts: { stored: 1 },
    rejected: { invalid_date: 3 },
    kept: ['n4'],
  }),
  {
    title: 'dates of which none says whether the day or the month comes first',
    kind: 'posts',
    content: (mark) =>
      postTable(
        mark,
        ['at', 'text'],
        [
          ['03/04/2020', 'uno'],
          ['5/6/2020', 'dos'],
        ],
      ),
    sees: 'could have the day or the month first',
  },
  {
    title: 'dates of which some have the day first and some the month',
    kind: 'posts',
    content: (mark) =>
      postTable(
        mark,
        ['at', 'text'],
        [
          ['25/12/2020', 'uno'],
          ['12/25/2020', 'dos'],
        ],
      ),
    sees: 'could have the day or the month first',
  },
  posts('dates of which one decides for all', ['03/04/2020', '25/12/2020', '31/13/2020'], {
    counts: { stored: 2 },
    rejected: { invalid_date: 1 },
    kept: ['n1', 'n2'],
    note: 'Day first here, for the whole column; a day that does not fit is left out, never turned round.',
  }),
  posts('years of the Buddhist calendar', ['25/12/2563', '2563-01-25'], {
    counts: { stored: 2 },
    kept: ['n1', 'n2'],
  }),
  posts(
    'months by name in several languages',
    ['25 janv. 2020 à 14h30', '25 ม.ค. 2563', '25 de enero de 2020', '25. Januar 2020'],
    {
      counts: { stored: 4 },
      kept: ['n1', 'n2', 'n3', 'n4'],
    },
  ),
  posts('days of Excel, seconds and milliseconds since 1970', ['43855', '1579923356', '1579923356123'], {
    counts: { stored: 3 },
    kept: ['n1', 'n2', 'n3'],
  }),
  posts('words where a date belongs', ['yesterday', '2020-01-25 25:00'], {
    counts: { stored: 0 },
    rejected: { invalid_date: 2 },
    kept: [],
  }),
  followers('numbers as people write them', ['12 500', '12.500', '12,5 k', '1,2 Mio', '3 mil', '๑๒'], {
    counts: { stored: 6 },
    kept: ['a: 12500', 'b: 12500', 'c: 12500', 'd: 1200000', 'e: 3000', 'f: 12'],
  }),
  followers('a count below zero', ['-3', '4'], {
    counts: { stored: 1 },
    rejected: { negative_count: 1 },
    kept: ['b: 4'],
  }),
  followers('a share or half a person where a count belongs', ['3,2%', '12,5', 'many'], {
    counts: { stored: 0 },
    rejected: { wrong_type: 3 },
    kept: [],
  }),
  followers('nothing, NaN, None, N/A and a dash', ['', 'NaN', 'None', 'N/A', '–'], {
    counts: { stored: 5 },
    kept: ['a: unknown', 'b: unknown', 'c: unknown', 'd: unknown', 'e: unknown'],
    note: 'Unknown, which is not zero.',
  }),
  {
    title: 'an id that a spreadsheet has rounded',
    kind: 'posts',
    content: (mark) =>
      `${postTable(mark, ['at', 'text'], [['2020-01-25', 'uno']])}odd,1.21217E+18,ana,2020-01-25,dos\n`,
    counts: { stored: 1 },
    rejected: { digits_lost: 1 },
    kept: ['uno'],
  },
  {
    title: 'an id of more digits than a number holds',
    kind: 'posts',
    content: (mark) =>
      postLine(mark, { text: 'uno' }).replace('"uno"', '"uno","replyTo":{"id":1212166453815906306}'),
    counts: { stored: 1 },
    kept: ['uno'],
    note: 'Every digit is kept.',
  },
  {
    title: 'rows that lack what every post needs',
    kind: 'posts',
    content: (mark) =>
      `${postLine(mark)}${postLine(mark, { n: 2, author: '' })}${postLine(mark, { n: 3, at: null })}{}\n`,
    counts: { stored: 1 },
    rejected: { missing_field: 3 },
    kept: ['hola'],
  },
  {
    title: 'an author given by the address of a profile',
    kind: 'posts',
    content: (mark) => postLine(mark, { author: 'https://www.instagram.com/ana/' }),
    counts: { stored: 1 },
    kept: ['hola'],
  },
  {
    title: 'NUL in a text, and half of an emoji',
    kind: 'posts',
    content: (mark) => `${postLine(mark, { text: 'a\0b' })}${postLine(mark, { n: 2, text: 'c\uD83D' })}`,
    counts: { stored: 2 },
    kept: ['ab', 'c\uFFFD'],
  },
  {
    title: 'emoji, families of them, and flags',
    kind: 'posts',
    content: (mark) => postLine(mark, { text: '🔪👩‍👩‍👧🇹🇭' }),
    counts: { stored: 1 },
    kept: ['🔪👩‍👩‍👧🇹🇭'],
  },
  {
    title: 'marks that turn the direction of reading',
    kind: 'posts',
    content: (mark) => postLine(mark, { text: '\u202Bمرحبا\u202C hola\u200F' }),
    counts: { stored: 1 },
    kept: ['\u202Bمرحبا\u202C hola\u200F'],
  },
  {
    title: 'line separators of Unicode inside a text',
    kind: 'posts',
    content: (mark) => postLine(mark, { text: 'uno\u2028dos\u0085tres' }),
    counts: { stored: 1 },
    kept: ['uno\u2028dos\u0085tres'],
  },
  {
    title: 'one post told twice at one instant, and again later with other counts',
    kind: 'posts',
    content: (mark) =>
      ['2020-02-01', '2020-02-01', '2020-02-02']
        .map((observedAt, index) => postLine(mark, { observedAt, metrics: { likes: index } }))
        .join(''),
    counts: { stored: 1, snapshots: 1, duplicate: 1 },
    kept: ['hola (2 likes)'],
  },
]
