import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readWords } from '../packages/web/src/i18n/testing/read-words.ts'
import { accessibilityProblems } from './check-accessibility.ts'
import { openBrowser, openPage } from './open-browser.ts'
import { type ServedRelais, serveRelais } from './serve-relais.ts'
import { setUpOwner } from './set-up-owner.ts'
import { showSample } from './show-sample.ts'

const words = readWords('fr')
const listName = 'Couteliers à inviter'
const follow = words.lists.followNamed.replace('{name}', listName)
const gem = { name: 'Mathieu Garnaud', path: '/creators/instagram/mathieu_garnaud31' }

let browser: Browser
let relais: ServedRelais
beforeAll(async () => {
  browser = await openBrowser()
  relais = await serveRelais()
})
afterAll(async () => {
  await browser.close()
  await relais.stop()
})

test('a manager checks an audience, reads the reasons, opens the map, follows a list and chooses a team', async () => {
  const owner = await setUpOwner(relais.url, 'fr')
  await showSample(relais.url, owner, 'kitchen-knives-fr')
  const { page, troubles } = await openPage(browser, relais.url, {
    locale: 'fr-FR',
    viewport: { width: 1440, height: 900 },
  })
  await page.context().addCookies(owner)
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
