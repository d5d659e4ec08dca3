import { readFile } from 'node:fs/promises'
import { IntlMessageFormat } from 'intl-messageformat'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readWords } from '../packages/web/src/i18n/testing/read-words.ts'
import { accessibilityProblems } from './check-accessibility.ts'
import { openBrowser, openPage } from './open-browser.ts'
import { type ServedRelais, serveRelais } from './serve-relais.ts'
import { setUpOwner } from './set-up-owner.ts'

const fr = readWords('fr')
const words = fr.import
/** A message of the French catalogue as the page writes it; our typeface knows no narrow no-break space. */
const say = (message: string, values: Record<string, string | number> = {}) =>
  String(new IntlMessageFormat(message, 'fr').format(values)).replaceAll('\u202f', '\u00a0')

/** As Excel puts it on the clipboard: tabs between cells, and what is written on the screen of a French one. */
const table = [
  ['Réseau', 'Lien', 'Qui', 'Date', 'Légende', 'Vues', 'Mentions J’aime', 'Taux d’engagement'],
  [
    'Instagram',
    'https://www.instagram.com/p/Cx1aa/',
    '@mina.cuisine',
    '31/12/2025',
    'Le couteau d’office',
    '12,5 k',
    '342',
    '3,4 %',
  ],
  [
    'Instagram',
    'https://www.instagram.com/p/Cx1ab/',
    '@mina.cuisine',
    '03/04/2025',
    'Un bon couteau suffit',
    '8,1 k',
    '120',
    '2,9 %',
  ],
  [
    'TikTok',
    'https://www.tiktok.com/@ben.k/video/7123',
    'ben.k',
    '14/11/2025',
    'Onze santokus à l’aveugle',
    '1,2 M',
    '4 012',
    '6,1 %',
  ],
  [
    'Instagram',
    'https://www.instagram.com/p/Cx1ac/',
    '@atelier.braise',
    '31/31/2025',
    'Trois couteaux suffisent',
    '48 k',
    '510',
    '1,1 %',
  ],
  [
    'Instagram',
    'https://www.instagram.com/p/Cx1ad/',
    '@mere.odile',
    '31/31/2025',
    'Un couteau gris',
    '900',
    '88',
    '4,0 %',
  ],
  [
    'Instagram',
    'https://www.instagram.com/p/Cx1ae/',
    '@lame.co',
    '22/09/2025',
    'Acier carbone ou inox',
    'beaucoup',
    '71',
    '2,2 %',
  ],
]
  .map((cells) => cells.join('\t'))
  .join('\r\n')

/** An import takes as long as the machine is busy. */
const patient = { timeout: 30_000 }

let browser: Browser
let relais: ServedRelais
let cookies: Awaited<ReturnType<typeof setUpOwner>>
beforeAll(async () => {
  browser = await openBrowser()
  relais = await serveRelais()
  cookies = await setUpOwner(relais.url, 'fr')
})
afterAll(async () => {
  await browser.close()
  await relais.stop()
})

async function openImport(viewport = { width: 1440, height: 1000 }) {
  const watched = await openPage(browser, relais.url, {
    locale: 'fr-FR',
    viewport,
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  await watched.page.context().addCookies(cookies)
  await watched.page.goto('/import')
  await watched.page.getByRole('heading', { name: words.paste.title }).waitFor()
  return watched
}

async function paste(page: Page, text: string) {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await page.keyboard.press('Control+V')
}

const isAccessible = async (page: Page, screen: string) =>
  expect(await accessibilityProblems(page), screen).toEqual([])

test('a table pasted from Excel is mapped, looked at, imported, and its rejected rows are mended and imported again', async () => {
  const { page, troubles } = await openImport()
  await isAccessible(page, 'arrival')
  await paste(page, table)

  await page.getByRole('heading', { name: words.preview.title }).waitFor()
  await expect
    .poll(() => page.getByLabel(words.reading.delimiter).inputValue(), {
      message: 'the separator found',
      ...patient,
    })
    .toBe('\t')
  const begin = page.getByRole('button', { name: words.begin })
  expect(await begin.isDisabled(), 'nothing starts while a required field is missing').toBe(true)
  await page.getByLabel(say(words.mapping.fieldFor, { column: 'Qui' })).selectOption('author')
  await page.getByText(say(words.preview.outcome, { rejected: 3, rows: 6, stored: 3 })).waitFor()
  const preview = page.getByRole('region', { name: words.preview.title })
  const cells = await preview.getByRole('row').filter({ hasText: 'Le couteau d’office' }).textContent()
  expect(cells, 'the decimal comma and the k').toContain('12\u00a0500')
  expect(cells, 'the day first').toContain('31 déc. 2025')
  await preview.getByText('1\u00a0200\u00a0000').waitFor()
  await page
    .getByText(say(words.remark.rate_kept_aside, { column: 'Taux d’engagement', examples: '3,4 % ou 2,9 %' }))
    .waitFor()
  await isAccessible(page, 'reading')
  await begin.click()

  await page.getByRole('heading', { name: words.mend.title }).waitFor()
  expect(await page.locator('dd').allTextContents()).toEqual(['6', '3', '0', '0', '0', '3'])
  await page
    .getByText(say(words.example, { line: 5, has: 'value', field: fr.field.post.at, value: '31/31/2025' }))
    .waitFor()
  await page
    .getByText(say(words.example, { line: 7, has: 'value', field: fr.field.post.views, value: 'beaucoup' }))
    .waitFor()
  await isAccessible(page, 'result')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: words.mend.downloadSheet }).click()
  const sheet = await readFile(await (await download).path(), 'utf8')

  const grid = page.getByRole('grid', { name: words.mend.title })
  const again = page.getByRole('button', { name: /^Réimporter/ })
  expect(await again.isDisabled()).toBe(true)
  await grid.getByRole('gridcell').first().focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('31/12/2025')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowUp')
  await page.getByRole('button', { name: say(words.mend.alike, { count: 1 }) }).click()
  await page.getByText(say(words.mend.changed, { changed: 2, rows: 3 })).waitFor()
  await grid.getByRole('gridcell', { name: '31/12/2025' }).first().focus()
  await page.keyboard.press('Control+Z')
  await page.getByText(say(words.mend.changed, { changed: 1, rows: 3 })).waitFor()
  await page.keyboard.press('Control+Shift+Z')
  await page.keyboard.press('F8')
  await page.keyboard.type('1,5 k')
  await page.keyboard.press('Enter')
  await page.getByText(say(words.mend.changed, { changed: 3, rows: 3 })).waitFor()
  await isAccessible(page, 'mended rows')
  await again.click()

  await page.getByRole('link', { name: say(words.mend.of, { source: words.paste.source }) }).waitFor()
  await expect
    .poll(() => page.locator('dd').allTextContents(), patient)
    .toEqual(['3', '3', '0', '0', '0', '0'])
  await page.getByRole('link', { name: words.allRuns }).click()
  await page.getByText(say(words.searches.replaceAll(/<\/?size>/g, ''), { people: 5, posts: 6 })).waitFor()

  const mended = sheet.replaceAll('31/31/2025', '31/12/2025').replaceAll(';beaucoup;', ';1,5 k;')
  await page.setInputFiles('input[type=file]', {
    name: 'corrigé.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(mended),
  })
  await page.getByRole('button', { name: words.remembered.forget }).waitFor()
  await page.getByText(say(words.preview.outcome, { rejected: 0, rows: 3, stored: 3 })).waitFor()
  expect(troubles).toEqual([])
})

test('a file is read anew in another encoding, and the next one with its columns is read as the last', async () => {
  const { page, troubles } = await openImport()
  const bring = async (followers: string) => {
    await page.setInputFiles('input[type=file]', {
      name: 'suivi.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        `Qui;Réseau;Abonnés\nmina.cuisine;Instagram;${followers}\nben.k;TikTok;900\n`,
        'latin1',
      ),
    })
    await page.getByRole('heading', { name: words.preview.title }).waitFor()
  }
  const encoding = page.getByLabel(words.reading.encoding)
  const becomes = (column: string) => page.getByLabel(say(words.mapping.fieldFor, { column }))
  await bring('12,5 k')
  expect(await encoding.inputValue()).toBe('windows-1252')
  await encoding.selectOption('windows-874')
  await becomes('Abonn้s').waitFor()
  await encoding.selectOption('windows-1252')
  await becomes('Abonnés').waitFor()
  const needed = page.getByRole('list', { name: words.needed.title })
  await page.getByText(words.kind.posts, { exact: true }).click()
  await needed.getByText(fr.field.post.at).waitFor()
  await page.getByText(words.kind.accounts, { exact: true }).click()
  await needed.getByText(fr.field.profile.handle).waitFor()
  await becomes('Qui').selectOption('handle')
  await page.getByRole('button', { name: words.begin }).click()
  await page.getByText(words.state.done).first().waitFor()

  await page.getByRole('link', { name: words.allRuns }).click()
  await bring('13,1 k')
  await page.getByRole('button', { name: words.remembered.forget }).waitFor()
  expect(await becomes('Qui').inputValue()).toBe('handle')
  expect(troubles).toEqual([])
})

test('a bare list of people becomes people, with what is known and what is lacking', async () => {
  const { page, troubles } = await openImport({ width: 390, height: 844 })
  await page
    .getByLabel(words.paste.title)
    .fill('@mina.cuisine\nhttps://www.tiktok.com/@ben.k\nhttps://www.instagram.com/p/Cx12/')
  await page.getByRole('button', { name: fr.action.next }).click()
  await page.getByRole('heading', { name: say(words.people.title, { count: 2 }) }).waitFor()
  await page.getByText('https://www.instagram.com/p/Cx12/').waitFor()
  const begin = page.getByRole('button', { name: say(words.people.begin, { count: 2 }) })
  expect(await begin.isDisabled()).toBe(true)
  await isAccessible(page, 'people')
  await page.getByLabel(say(words.people.network, { count: 1 })).selectOption('instagram')
  await begin.click()
  await page.getByRole('heading', { name: say(words.known.title, { count: 2 }) }).waitFor()
  await page.getByText(words.way.posts_file).first().waitFor()
  await isAccessible(page, 'what is known of them')
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  expect(troubles).toEqual([])
})
