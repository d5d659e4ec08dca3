import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readWords } from '../packages/web/src/i18n/testing/read-words.ts'
import { accessibilityProblems } from './check-accessibility.ts'
import { englishWorld } from './fictional-posts.ts'
import { openBrowser, openPage } from './open-browser.ts'
import { type ServedRelais, serveRelais } from './serve-relais.ts'

const words = readWords('fr')

let browser: Browser
let relais: ServedRelais
beforeAll(async () => {
  browser = await openBrowser()
  relais = await serveRelais({ preparesSample: true })
})
afterAll(async () => {
  await browser.close()
  await relais.stop()
})

interface ToldWorld {
  readonly topic: { readonly terms: readonly string[] }
  readonly stories: readonly { readonly story: string; readonly name: string }[]
}

const world: ToldWorld = JSON.parse(
  readFileSync(new URL('../samples/worlds/kitchen-knives-fr/world.json', import.meta.url), 'utf8'),
)
const gem = world.stories.find(({ story }) => story === 'hidden-gem')
const own = englishWorld()
const rowsOf = (page: Page) => page.getByRole('feed').getByRole('article')
/** Forty thousand posts, on whatever machine runs this beside other tests. */
const loading = { timeout: 120_000 }

test('somebody who reads French looks around in an invented world, leaves it, and brings their own people', async () => {
  const { page, troubles } = await openPage(browser, relais.url, {
    locale: 'fr-FR',
    viewport: { width: 1440, height: 900 },
  })
  const isAccessible = async (screen: string) => expect(await accessibilityProblems(page), screen).toEqual([])
  const banner = page.getByRole('complementary', { name: words.sample.settingsTitle })

  await page.goto('/')
  await page.getByLabel(words.access.name, { exact: true }).fill('Inès Morel')
  await page.getByLabel(words.access.email).fill('ines@example.org')
  await page.getByRole('textbox', { name: words.access.password }).fill('une phrase à retenir')
  await page.getByLabel(words.access.workspaceName).fill('Maison Lame')
  await page.getByRole('button', { name: words.access.setup.submit }).click()

  await page.waitForURL('**/welcome')
  const first = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3 }) })
    .first()
  await first.getByRole('heading', { name: words.sample.world.kitchenKnives.title }).waitFor()
  await isAccessible('first choice')
  await first.getByRole('button').click()

  await page.waitForURL('**/discover**', loading)
  await rowsOf(page).first().waitFor(loading)
  expect(new URL(page.url()).searchParams.get('terms')).toBe(world.topic.terms.join(','))
  await banner.waitFor()
  await isAccessible('ranking of an invented world')

  await banner.getByRole('link', { name: words.sample.stories }).click()
  await page.getByRole('heading', { name: words.sample.story.friendOfAFriend.title }).waitFor()
  expect(await page.getByRole('main').getByRole('listitem').count()).toBe(world.stories.length)
  await isAccessible('stories')
  await page.getByRole('link', { name: String(gem?.name) }).click()
  await page.getByRole('heading', { level: 1, name: String(gem?.name) }).waitFor()
  await banner.waitFor()

  await page.getByRole('link', { name: words.frame.snowball }).click()
  await page.getByRole('heading', { level: 1, name: words.snowball.title }).waitFor()
  await page.getByText(words.snowball.everywhere, { exact: true }).click()
  await page.waitForURL('**all=true**')
  await page.getByText('Relais n’a pas de base cachée').waitFor()
  await isAccessible('people to know')

  await banner.getByRole('button', { name: words.sample.remove }).click()
  await page.getByRole('heading', { name: words.discover.empty.title }).waitFor()
  await isAccessible('sample removed')
  await banner.getByRole('button', { name: words.action.undo }).click()
  await banner.getByRole('link', { name: words.sample.stories }).waitFor()
  await rowsOf(page).first().waitFor(loading)

  await banner.getByRole('link', { name: words.sample.importOwn }).click()
  await page.setInputFiles('input[type=file]', {
    name: own.fileName,
    mimeType: 'application/gzip',
    buffer: own.file,
  })
  await page.getByRole('button', { name: words.import.begin }).click()
  await page.getByText(words.import.state.done, { exact: false }).first().waitFor()
  await page.getByRole('link', { name: words.action.toDiscover }).click()
  await banner.waitFor({ state: 'detached' })
  await page.goto(`/discover?terms=${own.topic}`)
  await rowsOf(page).first().waitFor()
  expect(await rowsOf(page).first().getAttribute('aria-label')).toBe(own.leader)
  expect(troubles).toEqual([])
}, 400_000)
