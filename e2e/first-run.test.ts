import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readWords } from '../packages/web/src/i18n/testing/read-words.ts'
import { accessibilityProblems } from './check-accessibility.ts'
import { englishWorld, thaiWorld } from './fictional-posts.ts'
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
    world: englishWorld(),
    viewport: { width: 1440, height: 900 },
  },
  {
    name: 'Thai on a phone',
    locale: 'th-TH',
    words: th,
    world: thaiWorld(),
    viewport: { width: 390, height: 844 },
  },
] as const

describe.each(journeys)('the first run in $name', ({ locale, words, world, viewport }) => {
  let relais: ServedRelais
  beforeAll(async () => {
    relais = await serveRelais()
  })
  afterAll(() => relais.stop())

  test('leads from the first screen to the words of the person who moves the topic', async () => {
    const { page, troubles } = await openPage(browser, relais.url, { locale, viewport })
    const isAccessible = async (screen: string) =>
      expect(await accessibilityProblems(page), screen).toEqual([])

    await page.goto('/')
    await page.getByLabel(words.access.name, { exact: true }).fill('Inès Morel')
    await page.getByLabel(words.access.email).fill('ines@example.org')
    await page.getByRole('textbox', { name: words.access.password }).fill('a sentence to remember')
    await page.getByLabel(words.access.workspaceName).fill('Maison Lame')
    await isAccessible('first run')
    await page.getByRole('button', { name: words.access.setup.submit }).click()

    await page.waitForURL('**/welcome')
    await page.getByRole('heading', { name: words.welcome.files.title }).waitFor()
    await isAccessible('welcome')
    for (const [screen, title] of [
      ['further', words.further.emptyCorpus],
      ['network', words.network.emptyCorpus],
    ] as const) {
      await page.goto(`/${screen}`)
      await page.getByRole('heading', { level: 1, name: title }).waitFor()
      await isAccessible(`${screen} without any post`)
    }
    await page.goto('/welcome')
    await page.getByRole('link', { name: words.import.start }).click()

    await page.getByRole('heading', { name: words.import.drop.title }).waitFor()
    await isAccessible('import')
    await page.setInputFiles('input[type=file]', {
      name: world.fileName,
      mimeType: 'application/gzip',
      buffer: world.file,
    })
    await page.getByRole('heading', { name: words.import.preview.title }).waitFor()
    await isAccessible('mapping')
    await page.getByRole('button', { name: words.import.begin }).click()

    await page.getByText(words.import.state.done, { exact: false }).first().waitFor()
    expect(await page.locator('dd').allTextContents()).toEqual(['242', '240', '0', '0', '0', '2'])
    await page.getByText(words.rejection.not_json, { exact: true }).first().waitFor()
    await page.getByText(words.rejection.invalid_date, { exact: true }).first().waitFor()
    await isAccessible('result of the import')
    await page.getByRole('link', { name: words.action.toDiscover }).click()

    await page.getByText(words.discover.slot.noTerms, { exact: true }).click()
    await page.getByRole('combobox', { name: words.discover.slot.anyOf }).fill(world.topic)
    await isAccessible('topic')
    await page.getByRole('button', { name: words.discover.slot.rank }).click()

    const rows = page.getByRole('feed').getByRole('article')
    await rows.first().waitFor()
    expect(await rows.first().getAttribute('aria-label')).toBe(world.leader)
    await rows.first().locator('mark').first().waitFor()
    await isAccessible('ranking')
    await rows.first().getByRole('link', { name: world.leader }).click()

    await page.getByRole('heading', { level: 1, name: world.leader }).waitFor()
    const evidence = page.getByRole('complementary', { name: words.creator.side }).getByRole('figure').first()
    await evidence.locator('mark').first().waitFor()
    expect(await evidence.locator('mark').first().textContent()).toContain(world.topic)
    expect(await evidence.getByRole('link').getAttribute('href')).toMatch(/^https:\/\/example\.org\//)
    await page.getByRole('heading', { name: words.score.why }).waitFor()
    await isAccessible('person')

    expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale.slice(0, 2))
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    expect(troubles).toEqual([])
  })
})
