// The pictures of the guide to sources, taken of invented blogs: node e2e/take-source-pictures.ts
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { openBrowser, openPage } from './open-browser.ts'
import { serveRelais } from './serve-relais.ts'
import { cookieHeader, setUpOwner } from './set-up-owner.ts'

const folder = fileURLToPath(new URL('../docs/guide/pictures/', import.meta.url))
const desk = { viewport: { width: 1440, height: 900 } }
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true }
const blogs = { ana: 'Ana cooks', ben: 'Ben of the bakery', cleo: 'Cleo and the knife', dora: 'Dora bakes' }
const everyMs = 50 * 3_600_000

/** The others link to Ben's bread now and then. */
const textOf = (key: string, part: number) =>
  key !== 'ben' && part % 2 === 1
    ? `How I sharpen a santoku at home. The bread that I cut is <a href="https://ben.example/bread-${part}">from Ben</a>`
    : 'How I sharpen a santoku at home'

function feedOf(key: string, name: string, rank: number): string {
  const items = [1, 2, 3, 4, 5, 6].map((part) => {
    const at = new Date(Date.now() - part * everyMs * rank).toUTCString()
    return `<item><guid>${key}-${part}</guid><title>Sharpening, part ${part}</title><pubDate>${at}</pubDate><description><![CDATA[${textOf(key, part)}]]></description></item>`
  })
  return `<rss version="2.0"><channel><title>${name}</title><link>https://${key}.example/</link><description>Bread and knives</description>${items.join('')}</channel></rss>`
}

const server = createServer(({ url }, response) => {
  const rank = Object.keys(blogs).findIndex((key) => url === `/${key}/feed`)
  const [key, name] = Object.entries(blogs)[rank] ?? []
  if (key === undefined || name === undefined) return void response.writeHead(404).end()
  response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feedOf(key, name, rank + 1))
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const pasted = [...Object.keys(blogs), 'nobody'].map((key) => `${base}/${key}/feed`)
const relais = await serveRelais({ env: { RELAIS_FETCH_ALLOW: '127.0.0.1' } })
const browser = await openBrowser()
try {
  const cookies = await setUpOwner(relais.url, 'en')
  const headers = { origin: relais.url, cookie: cookieHeader(cookies), 'content-type': 'application/json' }
  const open = async (locale: 'en' | 'th', options: object) => {
    await fetch(`${relais.url}/api/v1/session/locale`, {
      method: 'PUT',
      headers,
      body: JSON.stringify({ locale }),
    })
    const { page } = await openPage(browser, relais.url, { ...options, locale })
    await page.context().addCookies(cookies)
    await page.goto('/sources', { waitUntil: 'networkidle' })
    return page
  }
  const page = await open('en', desk)
  const section = page.locator('main section').first()
  await section
    .locator('textarea')
    .first()
    .fill([...pasted, 'https://www.facebook.com/ana.bakes'].join('\n'))
  await section.locator('button[type=submit]').click()
  const follow = page.getByRole('button', { name: 'Follow these 4' })
  await follow.and(page.locator(':enabled')).waitFor()
  await section.screenshot({ path: `${folder}sources-many.png` })

  await follow.click()
  await page.getByText('Last success').waitFor({ timeout: 60_000 })
  await page.getByRole('link', { name: /\(4\)/ }).click()
  await page.getByRole('table').last().waitFor()
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: `${folder}source.png`, fullPage: true })

  await page.goto('/creators/blog/ben.example', { waitUntil: 'networkidle' })
  const backlinks = page.locator('section[aria-labelledby=backlinks]')
  await backlinks.getByRole('listitem').first().waitFor()
  await backlinks.screenshot({ path: `${folder}backlinks.png` })

  const thai = await open('th', { ...phone, colorScheme: 'dark' })
  await thai.getByRole('link', { name: /\(4\)/ }).waitFor()
  await thai.screenshot({ path: `${folder}sources-th-phone.png` })
} finally {
  await browser.close()
  await relais.stop()
  server.close()
}
