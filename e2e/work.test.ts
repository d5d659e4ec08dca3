import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readWords } from '../packages/web/src/i18n/testing/read-words.ts'
import { accessibilityProblems } from './check-accessibility.ts'
import { englishWorld } from './fictional-posts.ts'
import { openBrowser, openPage } from './open-browser.ts'
import { type RelaisWithPeople, relaisWithPeople } from './relais-with-people.ts'

const en = readWords('en')
const fr = readWords('fr')

const world = englishWorld()
const desk = { locale: 'en-GB', viewport: { width: 1440, height: 900 } }
const ranking = `/discover?terms=${world.topic}&period=all`

let browser: Browser
let relais: RelaisWithPeople
beforeAll(async () => {
  browser = await openBrowser()
  relais = await relaisWithPeople(world)
})
afterAll(async () => {
  await browser.close()
  await relais.stop()
})

async function openAsOwner(options: Parameters<typeof openPage>[2] = desk) {
  const watched = await openPage(browser, relais.url, options)
  await watched.page.context().addCookies(relais.ownerCookies)
  return watched
}

test('a ranking is walked, peeked into, opened and asked anew without a mouse', async () => {
  const { page, troubles } = await openAsOwner()
  await page.goto(ranking)
  const rows = page.getByRole('feed').getByRole('article')
  await rows.first().waitFor()
  const focusedRow = () => page.evaluate(() => document.activeElement?.closest('article')?.ariaPosInSet)

  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await expect.poll(focusedRow).toBe('3')
  await page.keyboard.press('k')
  await expect.poll(focusedRow).toBe('2')

  await page.keyboard.press('Space')
  const peek = page.getByRole('complementary')
  await peek.getByRole('figure').first().waitFor()
  expect(await accessibilityProblems(page)).toEqual([])
  await page.keyboard.press('Escape')
  await peek.waitFor({ state: 'detached' })

  await page.keyboard.press('/')
  const field = page.getByRole('combobox', { name: en.discover.slot.anyOf })
  await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true)
  await page.keyboard.type('kitch')
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')

  await page.keyboard.press('k')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: world.leader }).waitFor()
  expect(troubles).toEqual([])
})

test('a number opens its receipt and gives the focus back', async () => {
  const { page, troubles } = await openAsOwner()
  await page.goto(ranking)
  const number = page.getByRole('article').first().getByRole('button', { name: en.score.title })
  await number.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: en.score.title }).getByText(en.score.what).waitFor()
  expect(await accessibilityProblems(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await expect.poll(() => number.evaluate((element) => element === document.activeElement)).toBe(true)
  expect(troubles).toEqual([])
})

test('single keys do nothing once they are switched off', async () => {
  const { page } = await openAsOwner()
  await page.goto('/settings')
  await page.getByRole('switch', { name: en.settings.singleKeys }).focus()
  await page.keyboard.press('Space')
  await page.goto(ranking)
  await page.getByRole('article').first().waitFor()
  await page.keyboard.press('j')
  expect(await page.evaluate(() => document.activeElement?.closest('article') === null)).toBe(true)
})

test('a ranking leaves as a table for spreadsheets', async () => {
  const { page } = await openAsOwner()
  await page.goto(ranking)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: en.action.exportCsv }).click()
  const text = await readFile(await (await download).path(), 'utf8')
  expect(text.split('\r\n').filter((line) => line !== '').length).toBe(9)
  expect(text).toContain(world.leader)
})

test('a person is invited by link, joins with their own name and sees what their role allows', async () => {
  const owner = await openAsOwner()
  await owner.page.goto('/settings')
  await owner.page.getByLabel(en.access.email).fill('paul@example.org')
  await owner.page.getByLabel(en.settings.invite.role, { exact: true }).selectOption('viewer')
  await owner.page.getByRole('button', { name: en.settings.invite.submit }).click()
  const link = (await owner.page.getByRole('status').locator('code').textContent()) ?? ''
  expect(link.startsWith(`${relais.url}/invitation/`)).toBe(true)
  expect(await accessibilityProblems(owner.page)).toEqual([])

  const guest = await openPage(browser, relais.url, { ...desk, locale: 'fr-FR', colorScheme: 'dark' })
  await guest.page.goto(link)
  await guest.page.getByLabel(fr.access.name, { exact: true }).fill('Paul Brun')
  await guest.page.getByRole('textbox', { name: fr.access.password }).fill('une phrase à retenir')
  expect(await accessibilityProblems(guest.page)).toEqual([])
  await guest.page.getByRole('button', { name: fr.access.invitation.submit }).click()
  await guest.page.waitForURL('**/discover**')
  await guest.page.goto('/import')
  await guest.page.getByRole('heading', { name: fr.state.noPermission }).waitFor()
  expect(await accessibilityProblems(guest.page)).toEqual([])
  expect([...owner.troubles, ...guest.troubles]).toEqual([])
})

test('the network answers its four questions: by keyboard, in a file, and on a phone without a picture', async () => {
  const { page, troubles } = await openAsOwner()
  const isAccessible = async (screen: string) => expect(await accessibilityProblems(page), screen).toEqual([])
  await page.goto(ranking)
  await page.getByRole('link', { name: en.discover.seeNetwork }).click()
  const row = (name: string) => page.getByRole('row').getByRole('button', { name, exact: true })
  await row(world.leader).focus()
  await page.getByRole('figure').waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('region', { name: world.leader }).waitFor()
  await page.waitForURL((url) => url.searchParams.get('who') === 'bluesky/en-person-0')
  await isAccessible('relay lanes')

  await page.getByRole('button', { name: en.network.ask.circles }).click()
  await page.getByRole('row').nth(1).getByRole('button').click()
  await page.getByRole('link', { name: world.leader }).waitFor()
  await isAccessible('circles')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: en.network.export.gexf }).click()
  expect(await readFile(await (await download).path(), 'utf8')).toContain(`label="${world.leader}"`)

  await page.getByRole('button', { name: en.network.ask.path }).click()
  await page.getByLabel(en.network.path.reach).fill('bluesky/en-person-0')
  await page.getByLabel(en.network.path.via).fill('bluesky/en-person-2')
  await page.getByRole('button', { name: en.network.path.use }).click()
  await page.waitForURL((url) => url.searchParams.get('via') === 'bluesky/en-person-2')
  await page.getByLabel(en.network.path.reach).fill('bluesky/en-person-0')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: world.leader }).waitFor()
  await isAccessible('path')

  await page.getByRole('button', { name: en.network.ask.overlap }).click()
  await page.getByLabel(en.network.overlap.add).fill('bluesky/en-person-1')
  await page.keyboard.press('Enter')
  await page.getByRole('table').waitFor()
  await isAccessible('overlap')

  const phone = await openAsOwner({ locale: 'en-GB', viewport: { width: 390, height: 844 } })
  await phone.page.goto(`/network?terms=${world.topic}&period=all`)
  await phone.page.getByRole('row').nth(2).waitFor()
  expect(await phone.page.getByRole('figure').count()).toBe(0)
  expect(await accessibilityProblems(phone.page)).toEqual([])
  expect([...troubles, ...phone.troubles]).toEqual([])
})

test('an erased person is gone from the ranking at once', async () => {
  const { page, troubles } = await openAsOwner()
  await page.goto(`/creators/bluesky/en-person-5?terms=${world.topic}&period=all`)
  await page.getByRole('button', { name: en.erase.open }).click()
  await page.getByText(en.erase.within24Hours).waitFor()
  expect(await accessibilityProblems(page)).toEqual([])
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Erase/ })
    .click()
  await page.waitForURL('**/discover**')
  await page.goto(ranking)
  const rows = page.getByRole('feed').getByRole('article')
  await rows.first().waitFor()
  expect(await rows.evaluateAll((all) => all.map((row) => row.ariaLabel))).not.toContain('Fay Spoon')
  expect(await rows.count()).toBe(7)
  expect(troubles).toEqual([])
})

test('the first ranking asks for at most 250 kB of script, compressed', async () => {
  const { page } = await openAsOwner()
  const scripts = new Map<string, number>()
  page.on('response', async (response) => {
    if (response.request().resourceType() !== 'script') return
    scripts.set(response.url(), gzipSync(await response.body()).length)
  })
  await page.goto(ranking)
  await page.getByRole('article').first().waitFor()
  await page.waitForLoadState('networkidle')
  const bytes = [...scripts.values()].reduce((sum, size) => sum + size, 0)
  console.warn(
    `e2e: the first ranking loads ${scripts.size} scripts, ${Math.round(bytes / 1000)} kB compressed`,
  )
  expect(scripts.size).toBeGreaterThan(0)
  expect(bytes).toBeLessThanOrEqual(250_000)
})
