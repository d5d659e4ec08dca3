import { cpus, loadavg } from 'node:os'
import type { Page } from 'playwright-core'
import { openBrowser, openPage } from '../e2e/open-browser.ts'
import { relaisWithPeople } from '../e2e/relais-with-people.ts'
import { markdownTable } from './markdown-table.ts'
import { peopleWorld } from './screens/people-world.ts'
import { type Frames, turnWheel, watchFrames } from './screens/watch-frames.ts'

/**
 * What a user feels of a ranking of 10,000 people, in a real browser against a real Relais: how soon the first rows
 * stand, how soon the list follows a slider, how evenly it scrolls; beside it the same people as a plain table of HTML
 * in the same browser. `npm run bench -- screens`
 */
const people = 10_000
const turns = 300
const keys = 20
const emptyRow = '[role=feed] article:not([data-account])'
const desk = { viewport: { width: 1440, height: 900 } }

const quantile = (values: readonly number[], at: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * at))] ?? Number.NaN
const ms = (value: number) => `${value.toFixed(value < 100 ? 1 : 0)} ms`
const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`

function frameRow(what: string, { gaps, withEmptyRows }: Frames): string[] {
  const seconds = gaps.reduce((sum, gap) => sum + gap, 0) / 1000
  return [
    what,
    String(gaps.length),
    (gaps.length / seconds).toFixed(1),
    ...[0.5, 0.95, 0.99, 1].map((at) => ms(quantile(gaps, at))),
    share(gaps.filter((gap) => gap > 25).length, gaps.length),
    share(withEmptyRows, gaps.length),
  ]
}

/** From the key going down until the frame that answers it is shown, as the browser itself reports it. */
async function pressOften(page: Page, key: string): Promise<number[]> {
  await page.evaluate(() => {
    const delays: number[] = []
    Object.assign(window, { delays })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'keydown') delays.push(entry.duration)
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })
  for (let press = 0; press < keys; press++) {
    await page.keyboard.press(key)
    await page.waitForTimeout(100)
  }
  return page.evaluate(() => (window as unknown as { delays: number[] }).delays)
}

const relais = await relaisWithPeople(peopleWorld(people))
const browser = await openBrowser()
try {
  const { page } = await openPage(browser, relais.url, desk)
  await page.context().addCookies(relais.ownerCookies)
  await page.addInitScript(() => {
    const look = new MutationObserver(() => {
      if (document.querySelector('[role=feed] article[data-account]') === null) return
      look.disconnect()
      requestAnimationFrame(() => Object.assign(window, { firstRowsAt: performance.now() }))
    })
    look.observe(document, { childList: true, subtree: true })
  })
  const arrivals: number[][] = []
  for (let round = 0; round < 6; round++) {
    await page.goto('/discover?terms=knife&period=365d')
    await page.waitForFunction(() => 'firstRowsAt' in window)
    const paints = await page.evaluate(() => [
      performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      (window as unknown as { firstRowsAt: number }).firstRowsAt,
    ])
    arrivals.push(paints)
  }
  const [cold = [], ...warm] = arrivals
  const warmAt = (index: number) =>
    ms(
      quantile(
        warm.map((paints) => paints[index] ?? Number.NaN),
        0.5,
      ),
    )

  const lines = page.getByRole('feed')
  await lines.hover({ position: { x: 400, y: 300 } })
  // Down once: the rest of the people come as columns meanwhile, as they do for anybody who scrolls that far.
  await turnWheel(page, 200)
  await page.waitForFunction((empty) => document.querySelector(empty) === null, emptyRow)
  const ours = await watchFrames(page, emptyRow, () => turnWheel(page, turns))
  const depth = await page.evaluate(() => scrollY)

  await page.goto('/discover?terms=knife&period=365d&tune=true')
  await page.locator('[role=feed] article[data-account]').first().waitFor()
  await page.waitForTimeout(2000)
  await page.locator('input[type=range]').first().focus()
  const delays = await pressOften(page, 'ArrowRight')

  const { page: plain } = await openPage(browser, 'about:blank', desk)
  const row = (index: number) =>
    `<tr><td>${index + 1}</td><td>Person ${index}</td><td>knife</td><td>${90 - index / 200}</td></tr>`
  await plain.setContent(
    `<table style="font:15px sans-serif;line-height:78px">${Array.from({ length: people }, (_, i) => row(i)).join('')}</table>`,
  )
  await plain.mouse.move(400, 300)
  await turnWheel(plain, 200)
  const rival = await watchFrames(plain, 'tr:empty', () => turnWheel(plain, turns))

  const load = loadavg()[0]?.toFixed(1)
  console.log(`${people} people, ${cpus().length} cores without a graphics card, load ${load}\n`)
  console.log(
    markdownTable(
      ['opening the ranking', 'first paint', 'first rows'],
      [
        ['first time after the import', ms(cold[0] ?? Number.NaN), ms(cold[1] ?? Number.NaN)],
        [`again, median of ${warm.length}`, warmAt(0), warmAt(1)],
      ],
    ),
  )
  console.log(
    `\nA slider moved by key, ${keys} times, key to picture: median ${ms(quantile(delays, 0.5))}, p95 ${ms(quantile(delays, 0.95))} (${delays.length} above 16 ms)\n`,
  )
  console.log(
    markdownTable(
      ['scrolling', 'frames', 'a second', 'median', 'p95', 'p99', 'longest', 'over 25 ms', 'with empty rows'],
      [
        frameRow(`the ranking, down to ${Math.round(depth)} px`, ours),
        frameRow('a plain table of HTML', rival),
      ],
    ),
  )
} finally {
  await browser.close()
  await relais.stop()
}
