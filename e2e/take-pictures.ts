// The pictures of the README and the guide, taken of the sample worlds: node e2e/take-pictures.ts
// Only those whose names begin so: node e2e/take-pictures.ts network
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { BrowserContextOptions, Cookie } from 'playwright-core'
import { openBrowser, openPage } from './open-browser.ts'
import { serveRelais } from './serve-relais.ts'
import { cookieHeader, setUpOwner } from './set-up-owner.ts'
import { showSample } from './show-sample.ts'

const folder = fileURLToPath(new URL('../docs/guide/pictures/', import.meta.url))

const wanted = process.argv[2] ?? ''
const desk = { viewport: { width: 1440, height: 900 } }
/** So that nothing moves while a card far down is taken. */
const tall = { viewport: { width: 1440, height: 4800 } }
const dark = { colorScheme: 'dark' } as const
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true }

interface Picture {
  readonly name: string
  readonly path: string
  /** What the address asks beside the topic of the world. */
  readonly also?: Readonly<Record<string, string>>
  /** How far down, in pixels. */
  readonly scrolled?: number
  /** The heading of the card that is shown alone; left out: what the window shows. */
  readonly only?: string
  readonly options: BrowserContextOptions
}

interface Album {
  readonly locale: 'fr' | 'th'
  readonly world: string
  /** A question as short as people ask it, rather than the ten words that the world opens with. */
  readonly question: Readonly<Record<string, string>>
  readonly pictures: readonly Picture[]
}

/** One screen at the desk and on the phone, light and dark. The dark phone is scrolled, to show what comes further down. */
const inFourWays = (screen: string, locale: Album['locale'], path: string, scrolled: number): Picture[] => [
  { name: `${screen}-1440-light-${locale}`, path, options: desk },
  { name: `${screen}-1440-dark-${locale}`, path, options: { ...desk, ...dark } },
  { name: `${screen}-390-light-${locale}`, path, options: phone },
  { name: `${screen}-390-dark-${locale}`, path, scrolled, options: { ...phone, ...dark } },
]

const albums: readonly Album[] = [
  {
    locale: 'fr',
    world: 'kitchen-knives-fr',
    question: { terms: 'couteau', lang: 'fr', period: '365d' },
    pictures: [
      ...inFourWays('discover', 'fr', '/discover', 430),
      ...inFourWays('creator', 'fr', '/creators/instagram/mathieu_garnaud31', 560),
      { name: 'weights-1440-light-fr', path: '/discover', also: { tune: 'true' }, options: desk },
      { name: 'gems-1440-light-fr', path: '/discover', also: { view: 'gems' }, options: desk },
      { name: 'network-relays-1440-light-fr', path: '/network', options: desk },
      { name: 'network-circles-1440-light-fr', path: '/network', also: { ask: 'circles' }, options: desk },
      {
        name: 'network-path-1440-dark-fr',
        path: '/network',
        also: { ask: 'path', reach: 'instagram/cuisine57', via: 'instagram/mathieu_garnaud31' },
        options: { ...desk, ...dark },
      },
      { name: 'network-overlap-1440-light-fr', path: '/network', also: { ask: 'overlap' }, options: desk },
      {
        name: 'network-interests-1440-light-fr',
        path: '/network',
        also: { ask: 'interests' },
        options: desk,
      },
      {
        name: 'values-fr',
        path: '/creators/instagram/mathieu_garnaud31',
        only: 'Valeurs, des deux côtés',
        options: tall,
      },
    ],
  },
  {
    locale: 'th',
    world: 'specialty-coffee-th',
    question: { terms: 'ดริป', lang: 'th', period: '365d' },
    pictures: [
      ...inFourWays('discover', 'th', '/discover', 430),
      ...inFourWays('creator', 'th', '/creators/facebook/doi_saparot', 560),
      { name: 'network-390-light-th', path: '/network', options: phone },
    ],
  },
]

mkdirSync(folder, { recursive: true })
const relais = await serveRelais()
const browser = await openBrowser()
try {
  const owner = await setUpOwner(relais.url, 'fr')
  for (const { locale, world, question, pictures } of albums) {
    const asked = pictures.filter(({ name }) => name.startsWith(wanted))
    if (asked.length === 0) continue
    await speak(owner, locale)
    await showSample(relais.url, owner, world)
    if (world === 'kitchen-knives-fr') await answerValues(owner)
    for (const { name, path, also, scrolled = 0, only, options } of asked) {
      const { page, troubles } = await openPage(browser, relais.url, { ...options, locale })
      await page.context().addCookies(owner)
      await page.goto(`${path}?${new URLSearchParams({ ...question, ...also })}`, {
        waitUntil: 'networkidle',
      })
      await page.locator('h1').first().waitFor()
      await page.waitForFunction(
        () => document.querySelector('.mantine-Skeleton-root, [aria-busy=true]') === null,
      )
      await page.evaluate((pixels) => window.scrollTo(0, pixels), scrolled)
      await page.waitForTimeout(300)
      const shown =
        only === undefined
          ? page
          : page
              .locator('section')
              .filter({ has: page.getByRole('heading', { name: only, exact: true }) })
              .last()
      await shown.screenshot({ path: `${folder}${name}.png` })
      if (troubles.length > 0) throw new Error(`${name}: ${troubles.join('\n')}`)
      await page.context().close()
    }
  }
} finally {
  await browser.close()
  await relais.stop()
}

/** What the brand of the sample holds to, and what one of its people told it. */
async function answerValues(owner: readonly Cookie[]): Promise<void> {
  const yes = (question: string) => ({ question, answer: 'yes' })
  const brand = ['environment', 'animals', 'labels', 'vices', 'pressure', 'children'].map(yes)
  const theirs = [
    ...['environment', 'animals', 'labels', 'honesty'].map(yes),
    { question: 'vices', answer: 'no' },
    { question: 'pressure', answer: 'depends' },
  ]
  await put(owner, 'brand/values', {
    answers: brand.map((one) => ({ ...one, isCondition: one.question === 'labels' })),
  })
  await put(owner, 'creators/instagram/mathieu_garnaud31/values', {
    ...{ source: 'talked', saidOn: new Date().toISOString().slice(0, 10) },
    answers: theirs,
  })
}

/** The owner's language, which goes before the browser's. */
async function speak(owner: readonly Cookie[], locale: Album['locale']): Promise<void> {
  await put(owner, 'session/locale', { locale })
}

async function put(owner: readonly Cookie[], path: string, body: object): Promise<void> {
  const response = await fetch(`${relais.url}/api/v1/${path}`, {
    method: 'PUT',
    headers: { origin: relais.url, cookie: cookieHeader(owner), 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${path} was refused: ${await response.text()}`)
}
