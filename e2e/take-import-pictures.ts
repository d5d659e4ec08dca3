// The pictures of the guide to importing, taken of invented people: node e2e/take-import-pictures.ts
import { fileURLToPath } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { openBrowser, openPage } from './open-browser.ts'
import { serveRelais } from './serve-relais.ts'
import { cookieHeader, setUpOwner } from './set-up-owner.ts'

const folder = fileURLToPath(new URL('../docs/guide/pictures/', import.meta.url))
const desk = { viewport: { width: 1440, height: 1000 } }
const dark = { colorScheme: 'dark' } as const
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true }

const table = [
  'Réseau\tLien\tPseudo\tDate\tLégende\tVues\tTaux d’engagement',
  'Instagram\thttps://www.instagram.com/p/Cx1aa/\t@mina.cuisine\t31/12/2025\tLe couteau d’office qui coupe encore\t12,5 k\t3,4 %',
  'Instagram\thttps://www.instagram.com/p/Cx1ab/\t@mina.cuisine\t03/04/2025\tUn bon couteau suffit\t8,1 k\t2,9 %',
  'TikTok\thttps://www.tiktok.com/@ben.k/video/7123\tben.k\t14/11/2025\tOnze santokus à l’aveugle\t1,2 M\t6,1 %',
  'Instagram\thttps://www.instagram.com/p/Cx1ac/\t@atelier.braise\t31/31/2025\tTrois couteaux suffisent\t48 k\t1,1 %',
  'Instagram\thttps://www.instagram.com/p/Cx1ad/\t@mere.odile\t31/31/2025\tUn couteau gris\t900\t4,0 %',
  'Instagram\thttps://www.instagram.com/p/Cx1ae/\t@lame.co\t22/09/2025\tAcier carbone ou inox\tbeaucoup\t2,2 %',
].join('\n')

const relais = await serveRelais()
const browser = await openBrowser()
try {
  const cookies = await setUpOwner(relais.url, 'fr')
  const headers = { origin: relais.url, cookie: cookieHeader(cookies), 'content-type': 'application/json' }

  async function open(locale: 'en' | 'fr' | 'th', options: BrowserContextOptions): Promise<Page> {
    await fetch(`${relais.url}/api/v1/session/locale`, {
      method: 'PUT',
      headers,
      body: JSON.stringify({ locale }),
    })
    const { page } = await openPage(browser, relais.url, { ...options, locale })
    await page.context().addCookies(cookies)
    await page.goto('/import', { waitUntil: 'networkidle' })
    return page
  }
  const take = (page: Page, name: string, fullPage = false) =>
    page.screenshot({ path: `${folder}${name}.png`, fullPage })

  const french = await open('fr', desk)
  await french.locator('textarea').fill(table)
  await french.locator('form button[type=submit]').first().click()
  await french.locator('thead select').first().waitFor()
  await french.waitForLoadState('networkidle')
  await take(french, 'import-reading', true)
  await french.locator('form button[type=submit]').click()

  const grid = french.getByRole('grid')
  await grid.waitFor()
  await grid.getByRole('gridcell').first().focus()
  await french.keyboard.press('Enter')
  await french.keyboard.press('Control+A')
  await french.keyboard.type('31/12/2025')
  await french.keyboard.press('Enter')
  await french.keyboard.press('ArrowUp')
  await take(french, 'import-mend', true)

  await take(await open('en', desk), 'import')

  const thai = await open('th', { ...phone, ...dark })
  await thai.locator('textarea').fill('tiktok/nampingdrip\ninstagram/doi.bean\nyoutube/chef.mark')
  await thai.locator('form button[type=submit]').first().click()
  await thai.locator('form button[type=submit]').click()
  await thai.waitForURL('**/import/*')
  await thai.locator('h3').first().waitFor()
  await thai.waitForLoadState('networkidle')
  await take(thai, 'import-people-th-phone')
} finally {
  await browser.close()
  await relais.stop()
}
