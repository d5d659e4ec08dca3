import { readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { createAccountCheck } from '@relais/core/record/account-record'
import { compileMapping } from '@relais/core/record/apply-mapping'
import { createPostCheck } from '@relais/core/record/post-record'
import { statedRates } from '@relais/core/record/stated-rates'
import { expect, it } from 'vitest'
import { describeFile } from './describe-file.ts'
import { readSample } from './read-sample.ts'

const folder = fileURLToPath(new URL('./fixtures/', import.meta.url))
const now = Date.parse('2026-11-22T00:00:00Z')

/** What a file becomes under the mapping that is suggested for it. */
async function readAs(name: string) {
  const path = folder + name
  const { suggested, recognised, remarks } = await describeFile(path)
  const { rows } = await readSample(path, 100)
  const map = compileMapping(suggested)
  const check = suggested.kind === 'posts' ? createPostCheck(() => now) : createAccountCheck(() => now)
  const mapped = rows.map(({ fields }) => map(fields ?? {}))
  const checked = mapped.map(({ record }) => check(record))
  return {
    kind: suggested.kind,
    recognised,
    remarks,
    records: checked.map((each) => (each.ok ? each.record : each.rejection)),
    rates: mapped.map(({ aside }) => statedRates(aside)),
  }
}

it.each([
  ['modash-discovery.csv', 'modash', 'instagram', ['ines.mijote', 12_500], ['grand_four', 1_200_000]],
  ['hypeauditor-list.csv', 'hypeauditor', 'instagram', ['noa_brews', 48_200], ['kafe.lab', 7_910]],
  ['traackr-influencers.csv', 'traackr', 'tiktok', ['martacorre', 35_400], ['leokm', 5_120]],
  ['grin-contacts.csv', 'grin', 'instagram', ['ines.mijote', 12_500], ['yann.aiguise', 8_300]],
  ['createurs-fr.csv', null, 'instagram', ['ines.mijote', 12_500], ['yann.aiguise', 8_300]],
  ['creadores-es.tsv', null, 'tiktok', ['martacorre', 35_400], ['leokm', 5_100]],
  ['creators-th.csv', null, 'instagram', ['noa_brews', 48_200], ['kafe.lab', 7_900]],
  ['kreative-de.csv', null, 'instagram', ['karlkocht', 23_900]],
  ['criadores-pt.csv', null, 'instagram', ['correbia', 1_500_000]],
] as [string, string | null, string, ...[string, number][]][])(
  'reads the accounts of %s without being told how',
  async (name, tool, platform, ...people) => {
    const { kind, recognised, records } = await readAs(name)
    expect([kind, recognised?.tool ?? null]).toEqual(['accounts', tool])
    expect(records).toMatchObject(people.map(([handle, followers]) => ({ platform, handle, followers })))
  },
)

it('reads posts in three languages, with the dates and counts that their sheets write', async () => {
  const { records: traackr, recognised } = await readAs('traackr-posts.csv')
  expect(recognised).toEqual({ tool: 'traackr', holds: 'posts' })
  expect(traackr[0]).toMatchObject({
    platform: 'tiktok',
    id: '7341000000000000001',
    author: 'martacorre',
    at: Date.parse('2026-03-14T18:20:00Z'),
    metrics: { likes: 880, comments: 41, reshares: 21, views: 15_200 },
  })
  const { records: spanish } = await readAs('publicaciones-es.csv')
  expect(spanish).toMatchObject([
    { author: 'martacorre', at: Date.parse('2026-03-14T18:20:00Z'), metrics: { likes: 880, views: 15_200 } },
  ])
  const { records: thai, remarks } = await readAs('posts-th.csv')
  expect(thai).toMatchObject([
    {
      author: 'noa_brews',
      id: 'Cx1aaaa',
      at: Date.parse('2026-03-25T09:10:00Z'),
      metrics: { likes: 1_204, comments: 33 },
    },
  ])
  expect(remarks).toContainEqual({
    about: 'buddhist_years',
    column: 'วันที่โพสต์',
    rows: 1,
    examples: ['25/3/2569 09:10 น.'],
  })
})

it('keeps rates of engagement as stated and says so, whatever they are called', async () => {
  const { rates, remarks } = await readAs('createurs-fr.csv')
  expect(rates).toEqual(['{"Taux d’engagement":"4,12 %"}', null])
  expect(remarks).toContainEqual({
    about: 'rate_kept_aside',
    column: 'Taux d’engagement',
    examples: ['4,12 %'],
  })
  expect((await readAs('grin-contacts.csv')).rates[0]).toBe('{"Instagram Engagement Rate":"4.12"}')
})

it('says of a column of dates how it reads them, and by how many values it tells', async () => {
  const { remarks, records } = await readAs('createurs-fr.csv')
  expect(remarks).toContainEqual({
    about: 'date_order',
    column: 'Date',
    order: 'day-first',
    onlyDayFirst: 1,
    onlyMonthFirst: 0,
    either: 1,
    examples: ['25/03/2026', '03/04/2026'],
  })
  expect(records[1]).toMatchObject({ observedAt: Date.parse('2026-04-03') })
})

it.each([
  ['shopify-customers.csv', 'customers'],
  ['shopify-orders.csv', 'orders'],
])('recognises %s, which holds no accounts of a network', async (name, holds) => {
  expect((await readAs(name)).recognised).toEqual({ tool: 'shopify', holds })
})

it('tests every file of the folder', async () => {
  const files = (await readdir(folder)).filter((name) => name !== 'README.md')
  expect(files).toHaveLength(14)
})
