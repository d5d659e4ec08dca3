import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Browser, Cookie } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readWords } from '../packages/web/src/i18n/testing/read-words.ts'
import { accessibilityProblems } from './check-accessibility.ts'
import { openBrowser, openPage } from './open-browser.ts'
import { type ServedRelais, serveRelais } from './serve-relais.ts'
import { cookieHeader, setUpOwner } from './set-up-owner.ts'
import { showSample } from './show-sample.ts'

const words = readWords('fr')
const listName = 'Couteliers à inviter'
const follow = words.lists.followNamed.replace('{name}', listName)
const world: { topic: { terms: string[] }; stories: { story: string; name: string }[] } = JSON.parse(
  readFileSync(new URL('../samples/worlds/kitchen-knives-fr/world.json', import.meta.url), 'utf8'),
)
const nameOf = (wanted: string) => String(world.stories.find(({ story }) => story === wanted)?.name)
const gem = { name: 'Mathieu Garnaud', path: '/creators/instagram/mathieu_garnaud31' }

let browser: Browser
let relais: ServedRelais
let owner: Cookie[]
beforeAll(async () => {
  browser = await openBrowser()
  relais = await serveRelais()
  owner = await setUpOwner(relais.url, 'fr')
  await showSample(relais.url, owner, 'kitchen-knives-fr')
}, 300_000)
afterAll(async () => {
  await browser.close()
  await relais.stop()
})

async function openAsOwner(options: Parameters<typeof openPage>[2]) {
  const watched = await openPage(browser, relais.url, { viewport: { width: 1440, height: 900 }, ...options })
  watched.page.setDefaultTimeout(90_000)
  await watched.page.context().addCookies(owner)
  return watched
}

async function readIn(locale: 'en' | 'fr' | 'th'): Promise<void> {
  const headers = { origin: relais.url, cookie: cookieHeader(owner), 'content-type': 'application/json' }
  const body = JSON.stringify({ locale })
  const chosen = await fetch(`${relais.url}/api/v1/session/locale`, { method: 'PUT', headers, body })
  expect(chosen.ok).toBe(true)
}

test('a manager checks an audience, reads the reasons, opens the map, follows a list and chooses a team', async () => {
  const { page, troubles } = await openAsOwner({ locale: 'fr-FR' })
  const isAccessible = async (screen: string) => expect(await accessibilityProblems(page), screen).toEqual([])

  await page.goto(`${gem.path}?terms=couteau&period=all`)
  const audience = page.locator('section').filter({
    has: page.getByRole('heading', { level: 2, name: words.audience.title }),
  })
  await audience.getByText(/Entre \d+ et \d+ sur 100 semblent réels/).waitFor()
  await audience.getByText(/Nous en avons regardé \d+ sur les \d+ qui ont répondu/).waitFor()
  await audience.getByRole('heading', { name: words.audience.reasons }).waitFor()
  await page.getByText(words.portrait.tier['opinion-leader']).waitFor()
  await isAccessible('profile with audience and portrait')

  await page.keyboard.press('l')
  const lists = page.getByRole('dialog', { name: words.action.addToList })
  await lists.getByLabel(words.lists.new).fill(listName)
  await lists.getByRole('button', { name: words.lists.create }).click()
  await lists.getByRole('checkbox', { name: listName, checked: true }).waitFor()
  await page.keyboard.press('Escape')

  await page.getByRole('link', { name: words.creator.seeNetwork }).click()
  await page.getByText(gem.name).first().waitFor()
  await isAccessible('network')

  await page.getByRole('link', { name: words.frame.lists }).click()
  await page.getByRole('button', { name: follow }).click()
  await page.getByRole('button', { name: follow, pressed: true }).waitFor()
  await page.getByRole('link', { name: listName }).click()
  await page.getByRole('link', { name: gem.name }).waitFor()
  await isAccessible('list')

  await page.getByRole('link', { name: words.lists.chooseTeam }).click()
  await page.getByText(words.team.because.price_unknown).waitFor()
  await isAccessible('team of which no price is known')
  await page.getByLabel(words.team.priceOf.replace('{name}', gem.name)).fill('300-450')
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: gem.name }) })
  await card.getByText(/Ajoute \d+ personnes que les autres ne touchent pas/).waitFor()
  await page.getByText(words.team.best).waitFor()
  await page.getByRole('slider', { name: words.team.budget }).press('Home')
  await page.getByText(words.team.because.no_budget).waitFor()
  await page.getByRole('slider', { name: words.team.budget }).press('End')
  await card.waitFor()
  await isAccessible('team')
  expect(troubles).toEqual([])
}, 300_000)

test('somebody finds further than a search by words reaches, by who is like whom, what is near, who rises and who is behind', async () => {
  await readIn('fr')
  const { further, ...all } = words
  const { page, troubles } = await openAsOwner({ locale: 'fr-FR' })
  const isAccessible = async (screen: string) => expect(await accessibilityProblems(page), screen).toEqual([])
  const rowOf = (name: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name, exact: true }) })
  const ask = (question: string) => page.getByRole('button', { name: question, exact: true }).press('Enter')

  await page.goto('/further?ask=adjacent')
  await page.getByRole('heading', { name: further.noTopic }).waitFor()
  await isAccessible('subjects near no topic')

  const terms = encodeURIComponent(world.topic.terms.join(','))
  await page.goto(`/further?terms=${terms}&period=365d&who=${gem.path.replace('/creators/', '')}`)
  const writers = page.locator('section').filter({
    has: page.getByRole('heading', { level: 2, name: further.similar.byWords, exact: true }),
  })
  const listeners = page.locator('section').filter({
    has: page.getByRole('heading', { level: 2, name: further.similar.byAudience, exact: true }),
  })
  await writers.getByRole('heading', { level: 3 }).first().waitFor()
  await listeners.getByRole('heading', { level: 3 }).first().waitFor()
  await isAccessible('people like somebody')
  await listeners.getByText(further.similar.kind.following, { exact: true }).click()
  await page.waitForURL((url) => url.searchParams.get('audience') === 'following')
  await listeners.getByText(/abonnés? de Mathieu Garnaud/).waitFor()
  await listeners
    .getByRole('button', { name: /en commun/ })
    .first()
    .press('Enter')
  await page.getByRole('dialog').getByText(further.similar.timesWhat).waitFor()
  await page.keyboard.press('Escape')

  await ask(further.ask.adjacent)
  await page.waitForURL((url) => url.searchParams.get('ask') === 'adjacent')
  await page.getByRole('link', { name: further.adjacent.open }).first().waitFor()
  await isAccessible('subjects near a topic')

  await ask(further.ask.rising)
  await rowOf(nameOf('viral-newcomer')).getByText(further.rising.onePost).waitFor()
  await isAccessible('people on the rise')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: all.action.exportCsv }).click()
  expect(await readFile(await (await download).path(), 'utf8')).toContain(nameOf('viral-newcomer'))

  await ask(further.ask.connected)
  await rowOf(nameOf('friend-of-a-friend')).getByRole('link', { name: further.connected.path }).waitFor()
  await isAccessible('people through others')

  await ask(further.ask.brand)
  const sideOf = (title: string) =>
    page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: title, exact: true }) })
  const customer = sideOf(further.brand.ambassadors.title).locator(rowOf(nameOf('happy-customer')))
  await sideOf(further.brand.detractors.title)
    .locator(rowOf(nameOf('detractor')))
    .waitFor()
  await customer.getByRole('blockquote').first().waitFor()
  await isAccessible('for and against the brand')
  await customer.getByRole('button', { name: further.brand.refuse }).click()
  await customer.waitFor({ state: 'detached' })
  await page.getByText(/1 personne mise de côté/).click()
  await page.getByRole('button', { name: further.brand.restore }).click()
  await customer.waitFor()

  await page.getByRole('link', { name: further.gems }).click()
  await page.waitForURL((url) => url.pathname === '/discover' && url.searchParams.get('view') === 'gems')
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(troubles).toEqual([])
}, 300_000)

test('somebody reads the reasons of an audience in the dark, decides with a reason of their own, prints and exports', async () => {
  const en = readWords('en')
  await readIn('en')
  const { page, troubles } = await openAsOwner({ locale: 'en-GB', colorScheme: 'dark' })
  const isAccessible = async (screen: string) => expect(await accessibilityProblems(page), screen).toEqual([])

  await page.goto(`${gem.path}?terms=couteau&period=all`)
  await page.getByText(/Between \d+ and \d+ of 100 look real/).waitFor()
  await page.getByRole('heading', { name: en.audience.reasons }).waitFor()
  await isAccessible('profile in the dark')

  await page.getByRole('button', { name: en.values.enter }).click()
  await page
    .getByRole('radiogroup', { name: en.values.question.labels })
    .getByText(en.values.answer.yes, { exact: true })
    .click()
  await isAccessible('questions about values')
  const values = page.locator('section').filter({ has: page.getByRole('heading', { name: en.values.title }) })
  await values.getByRole('button', { name: en.action.save }).click()
  await values.getByText(/12 of 12/).waitFor()

  await page.getByRole('link', { name: en.sheet.open }).click()
  await page.getByRole('heading', { level: 1, name: gem.name }).waitFor()
  await page.getByText(en.sheet.verdict.open).waitFor()
  await page.getByText(en.sheet.verdict.care, { exact: true }).click()
  await page.getByLabel(en.sheet.verdict.reason).fill('Ask who paid for the video in May')
  await page.getByRole('button', { name: en.sheet.save, exact: true }).first().click()
  await page.getByText('Inès Morel').last().waitFor()
  await isAccessible('sheet in the dark')

  const ink = () => page.evaluate(() => getComputedStyle(document.body).color)
  const onScreen = await ink()
  await page.emulateMedia({ media: 'print' })
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  expect([paper, (await ink()) === onScreen]).toEqual(['rgb(255, 255, 255)', false])
  await page.emulateMedia({ media: 'screen' })

  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: en.sheet.csv }).click()
  const sheet = await readFile(await (await download).path(), 'utf8')
  expect(sheet).toContain('Ask who paid for the video in May')
  expect(sheet).toContain('value,labels: brand-unknown')

  await readIn('th')
  await page.emulateMedia({ colorScheme: 'light' })
  await page.reload()
  await page.getByText(readWords('th').sheet.verdict.care, { exact: true }).first().waitFor()
  await page.getByText('Ask who paid for the video in May').first().waitFor()
  await isAccessible('sheet in Thai')
  expect(troubles).toEqual([])
}, 300_000)

test('accounts are joined and refused with a key, and the answer is taken back', async () => {
  const en = readWords('en')
  await readIn('en')
  const { page, troubles } = await openAsOwner({ locale: 'en-GB' })
  await page.goto('/people/joins')
  const join = page.getByRole('button', { name: en.joins.join })
  await join.waitFor()
  expect(await accessibilityProblems(page)).toEqual([])
  await page.keyboard.press('j')
  await page.getByText(/now count as one person/).waitFor()
  await page.keyboard.press('u')
  await page.getByText(/now count as one person/).waitFor({ state: 'detached' })
  await join.waitFor()
  await page.keyboard.press('r')
  await page.getByText(/stay apart/).waitFor()
  await page.getByText(en.joins.tab.refused, { exact: true }).first().click()
  const answers = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: en.action.undo }) })
  await expect.poll(() => answers.count()).toBe(1)
  await answers.getByRole('button', { name: en.action.undo }).click()
  await page.getByText(en.joins.noneRefused).waitFor()
  expect(troubles).toEqual([])
}, 300_000)
