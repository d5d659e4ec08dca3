import { importRecords } from '@relais/testkit/scenarios/import-records'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountId } from '../corpus/corpus-id.ts'
import { AppError } from '../errors.ts'
import { findStances } from './find-stances.ts'
import { findBrand, removeBrand, saveBrand } from './workspace-brand.ts'

let test: TestWorkspace

const said: Readonly<Record<string, readonly string[]>> = {
  ana: [
    'I love my Tarnbeck shoes, the best I ever had, thank you so much!',
    'So happy with the Tarnbeck, brilliant and comfy, great race today 😍',
    'Tarnbeck are amazing, love them, what a great day',
  ],
  ben: [
    'My Tarnbeck fell apart, terrible, I hate it, never again',
    'Worst customer service ever from Tarnbeck, awful, so angry',
    'Tarnbeck again: broken sole, horrible quality, disgusting',
    'I hate Tarnbeck so much, worst shoes ever, what a waste of money',
    'Tarnbeck is the worst, sad and angry, they ruined my race',
    'I hate it when Tarnbeck lies to me, so angry and disappointed',
    'Tarnbeck, the worst. I am so sad and so tired of this, hate it',
  ],
  cleo: ['Ten kilometres along the canal'],
  dan: [
    'I love Tarnbeck, amazing shoes, thank you! #ad',
    'So happy with my Tarnbeck, the best, love it #ad',
    'Brilliant Tarnbeck, great, love them so much #ad',
  ],
}
const accounts = Object.keys(said).map((author) => accountId('bluesky', author))
const brand = { name: 'Tarnbeck', terms: ['tarnbeck'], isOfSample: false, rivals: ['Ruvola'] }

beforeAll(async () => {
  test = await openTestWorkspace()
  const posts = Object.entries(said).flatMap(([author, texts]) =>
    texts.map((text, index) => ({
      platform: 'bluesky',
      id: `${author}${index}`,
      author,
      at: `2026-02-1${index}T12:00:00Z`,
      observedAt: '2026-02-24T12:00:00Z',
      lang: 'en',
      text,
    })),
  )
  await importRecords(test.ctx, 'posts', posts)
})
afterAll(() => test.close())

describe('the brand of a workspace', () => {
  it('is unknown until somebody names it, and again when it is removed', async () => {
    expect(await findBrand(test.ctx)).toBeNull()
    await saveBrand(test.ctx, { name: 'Tarnbeck', terms: ['tarnbeck'] })
    await saveBrand(test.ctx, { name: 'Tarnbeck', terms: ['tarnbeck', '#tarnbeck'] })
    expect(await findBrand(test.ctx)).toMatchObject({ name: 'Tarnbeck', terms: ['tarnbeck', '#tarnbeck'] })
    await removeBrand(test.ctx)
    expect(await findBrand(test.ctx)).toBeNull()
  })

  it('is named by managers, read by everybody', async () => {
    await expect(saveBrand(test.as('analyst'), { name: 'X', terms: ['x'] })).rejects.toThrow(AppError)
    expect(await findBrand(test.as('viewer'))).toBeNull()
  })
})

describe('how people stand to it', () => {
  it('is what their own unpaid posts say', async () => {
    const stances = await findStances(test.ctx, brand, accounts, '2026-02-28')
    const labels = accounts.map((account) => stances.get(account)?.label)
    expect(labels).toEqual(['favourable', 'against', 'never_mentioned', 'never_mentioned'])
  })

  it('leaves out what was said after the last day', async () => {
    const stances = await findStances(test.ctx, brand, accounts, '2026-02-11')
    expect(stances.get(accounts[0] as string)).toMatchObject({ label: 'undecided', posts: 2 })
  })
})
