// The pictures of the README and the guide, taken of fictional people: node e2e/take-pictures.ts
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { BrowserContextOptions } from 'playwright-core'
import { launchWorld } from './launch-world.ts'
import { openBrowser, openPage } from './open-browser.ts'
import { relaisWithPeople } from './relais-with-people.ts'

const folder = fileURLToPath(new URL('../docs/guide/pictures/', import.meta.url))
const topic = new URLSearchParams({ terms: '"cargo bike"', from: '2025-10-06', to: '2025-12-28' })

interface Picture {
  readonly name: string
  readonly path: string
  readonly locale: 'en' | 'fr' | 'th'
  readonly options: BrowserContextOptions
}

const desk = { viewport: { width: 1440, height: 900 } }
const dark = { colorScheme: 'dark' } as const
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true }

const pictures: readonly Picture[] = [
  { name: 'discover', path: `/discover?${topic}`, locale: 'en', options: desk },
  { name: 'discover-fr-dark', path: `/discover?${topic}`, locale: 'fr', options: { ...desk, ...dark } },
  { name: 'discover-th-phone', path: `/discover?${topic}`, locale: 'th', options: { ...phone, ...dark } },
  { name: 'creator', path: `/creators/twitter/voice_1?${topic}`, locale: 'en', options: desk },
]

mkdirSync(folder, { recursive: true })
const relais = await relaisWithPeople(launchWorld())
const browser = await openBrowser()
try {
  for (const { name, path, locale, options } of pictures) {
    await speak(locale)
    const { page, troubles } = await openPage(browser, relais.url, { ...options, locale })
    await page.context().addCookies(relais.ownerCookies)
    await page.goto(path, { waitUntil: 'networkidle' })
    await page.screenshot({ path: `${folder}${name}.png` })
    if (troubles.length > 0) throw new Error(`${name}: ${troubles.join('\n')}`)
    await page.context().close()
  }
} finally {
  await browser.close()
  await relais.stop()
}

/** The owner's language, which goes before the browser's. */
async function speak(locale: Picture['locale']): Promise<void> {
  const cookie = relais.ownerCookies.map((one) => `${one.name}=${one.value}`).join('; ')
  const response = await fetch(`${relais.url}/api/v1/session/locale`, {
    method: 'PUT',
    headers: { origin: relais.url, cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ locale }),
  })
  if (!response.ok) throw new Error(`The language was refused: ${await response.text()}`)
}
