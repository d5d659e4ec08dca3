import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readWords } from '../packages/web/src/i18n/testing/read-words.ts'
import { accessibilityProblems } from './check-accessibility.ts'
import { openBrowser, openPage } from './open-browser.ts'
import { type ServedRelais, serveRelais } from './serve-relais.ts'

const en = readWords('en')
const th = readWords('th')

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const journeys = [
  {
    name: 'English at a desk',
    locale: 'en-GB',
    words: en,
    world: 'running-shoes-en',
    topic: 'running shoes',
    viewport: { width: 1440, height: 900 },
  },
  {
    name: 'Thai on a phone',
    locale: 'th-TH',
    words: th,
    world: 'specialty-coffee-th',
    topic: 'ดริป',
    viewport: { width: 390, height: 844 },
  },
] as const

/** Forty thousand posts, on whatever machine runs this beside other tests. */
const loading = { timeout: 120_000 }
const rowsOf = (page: Page) => page.getByRole('feed').getByRole('article')

const termsOf = (world: string): string[] =>
  JSON.parse(readFileSync(new URL(`../samples/worlds/${world}/world.json`, import.meta.url), 'utf8')).topic
    .terms

/** The first names in their order, which is not the order in which the list keeps its rows. */
const firstNames = (page: Page): Promise<string[]> =>
  rowsOf(page).evaluateAll((rows) =>
    rows
      .toSorted((a, b) => Number(a.ariaPosInSet) - Number(b.ariaPosInSet))
      .slice(0, 5)
      .map((row) => row.ariaLabel ?? ''),
  )

const peopleRanked = async (page: Page) => Number(await rowsOf(page).first().getAttribute('aria-setsize'))

/** Points as they are written, whichever minus the language has. */
const pointsOf = (text: string) => Number(text.replace(/[−–]/u, '-').replace(/[^\d.-]/gu, ''))

describe.each(journeys)('a ranking in $name', ({ locale, words, world, topic, viewport }) => {
  let relais: ServedRelais
  beforeAll(async () => {
    relais = await serveRelais({ preparesSample: true })
  })
  afterAll(() => relais.stop())

  test('is asked, asked differently, weighed, taken apart and carried home', async () => {
    const { page, troubles } = await openPage(browser, relais.url, { locale, viewport })
    const isAccessible = async (screen: string, within?: string) => {
      expect(await accessibilityProblems(page, within), screen).toEqual([])
      const isWider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
      expect(isWider, `${screen} is wider than the window`).toBe(false)
    }

    await page.goto('/')
    await page.getByLabel(words.access.name, { exact: true }).fill('Inès Morel')
    await page.getByLabel(words.access.email).fill('ines@example.org')
    await page.getByRole('textbox', { name: words.access.password }).fill('a sentence to remember')
    await page.getByLabel(words.access.workspaceName).fill('Maison Lame')
    await isAccessible('first run')
    await page.getByRole('button', { name: words.access.setup.submit }).click()

    await page.waitForURL('**/welcome')
    const choice = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) })
    await choice.first().waitFor()
    await isAccessible('choice of a sample')
    await choice.first().getByRole('button').click()
    await page.waitForURL('**/discover**', loading)
    await rowsOf(page).first().waitFor(loading)
    await isAccessible('ranking')
    const peopleBefore = await peopleRanked(page)

    await page.getByRole('button', { name: new RegExp(`^${words.discover.slot.terms}:`) }).click()
    const field = page.getByRole('combobox', { name: words.discover.slot.anyOf })
    await field.focus()
    const asked = new URL(page.url()).searchParams.get('terms')?.split(',')
    expect(asked).toEqual(termsOf(world))
    for (const _ of termsOf(world)) await page.keyboard.press('Backspace')
    await field.fill(topic)
    await page.locator('[aria-live=polite]').filter({ hasText: /\d/ }).first().waitFor()
    await isAccessible('topic')
    await page.getByRole('button', { name: words.discover.slot.rank }).click()
    await page.waitForURL((url) => url.searchParams.get('terms') === topic)
    await expect.poll(() => peopleRanked(page), loading).toBeLessThan(peopleBefore)
    await rowsOf(page).first().locator('mark').first().waitFor()

    await page.getByRole('button', { name: words.weights.title, exact: true }).click()
    const reach = page.getByRole('slider', { name: words.pillar.reach, exact: true })
    await page.getByRole('slider', { name: words.pillar.relevance, exact: true }).waitFor()
    await page.getByRole('slider', { name: words.pillar.resonance, exact: true }).waitFor()
    await isAccessible('weights')
    const byRelais = await firstNames(page)
    expect(byRelais.every((name) => name !== '')).toBe(true)
    await reach.focus()
    await page.keyboard.press('End')
    await expect.poll(() => firstNames(page), loading).not.toEqual(byRelais)
    await page.waitForURL((url) => url.searchParams.has('weights'))
    expect(await reach.inputValue()).toBe('100')
    const undo = page.getByRole('button', { name: words.weights.undo.split('{')[0] ?? '' })
    await undo.click()
    await expect.poll(() => firstNames(page), loading).toEqual(byRelais)
    await undo.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: words.weights.title, exact: true }).click()

    await page.getByRole('button', { name: words.filter.title, exact: true }).click()
    await page.getByRole('group', { name: words.filter.sizeTitle }).waitFor()
    await isAccessible('filter')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: words.discover.view.gems }).click()
    await page.getByRole('table').getByRole('row').nth(5).waitFor()
    await isAccessible('hidden gems')
    await page.getByRole('button', { name: words.discover.view.rows, exact: true }).click()

    const [leader = '', next = ''] = await firstNames(page)
    for (const name of [leader, next]) {
      await rowsOf(page).first().getByRole('link').waitFor()
      await page.getByRole('article', { name, exact: true }).getByRole('link', { name, exact: true }).focus()
      await page.keyboard.press('c')
      await page.waitForURL((url) => url.searchParams.get('compare')?.includes(',') === (name === next))
    }
    await page.getByRole('button', { name: words.compare.show, exact: true }).click()
    await page.getByRole('button', { name: words.compare.remove.replace('{name}', next) }).waitFor()
    await page.getByRole('heading', { level: 3, name: words.compare.unknown, exact: true }).waitFor()
    await isAccessible('comparison')
    await page.getByRole('button', { name: words.compare.remove.replace('{name}', next) }).click()
    await page.waitForURL((url) => url.searchParams.get('compare')?.includes(',') === false)
    await page.getByRole('button', { name: words.discover.view.rows, exact: true }).click()
    await rowsOf(page).first().waitFor()

    await rowsOf(page).first().getByRole('link', { name: leader }).click()
    await page.getByRole('heading', { level: 1, name: leader }).waitFor()
    const side = page.getByRole('complementary', { name: words.creator.side })
    const evidence = side.getByRole('figure').first()
    await evidence.locator('mark').first().waitFor()
    expect((await evidence.locator('mark').first().textContent())?.toLowerCase()).toContain(
      topic.split(' ')[0],
    )
    await side.getByRole('heading', { name: words.creator.beside.title }).waitFor()
    await side.getByText(words.creator.beside.stance.name, { exact: true }).first().waitFor()
    await side.getByText(words.creator.beside.adResponse.name, { exact: true }).first().waitFor()
    await page.getByRole('heading', { name: words.score.why }).waitFor()
    const points = (
      await page.getByRole('table').first().locator('tbody td:nth-of-type(1)').allTextContents()
    ).map(pointsOf)
    const score = points.pop() ?? Number.NaN
    expect(points.length).toBeGreaterThan(3)
    expect(points.reduce((sum, one) => sum + one, 0)).toBe(score)
    await page.getByText(words.creator.previous.none.split('{')[0] ?? '').waitFor()
    await isAccessible('person')

    await page.getByRole('button', { name: words.frame.account }).click()
    await page.getByRole('menuitemradio', { checked: true }).first().waitFor()
    await isAccessible('account menu', '[role=menu]')
    await page.keyboard.press('Escape')

    await page.getByRole('link', { name: words.creator.back }).click()
    await rowsOf(page).first().waitFor()
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: words.action.exportCsv }).click()
    const table = await readFile(await (await download).path(), 'utf8')
    const lines = table.split('\r\n').filter((line) => line !== '')
    expect(lines.length - 1).toBe(await peopleRanked(page))
    expect(lines[1]).toContain(leader)
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale.slice(0, 2))
    expect(troubles).toEqual([])
  }, 400_000)
})
