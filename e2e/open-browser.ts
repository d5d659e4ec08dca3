import chromium from '@sparticuz/chromium'
import { type Browser, type BrowserContextOptions, type Page, chromium as playwright } from 'playwright-core'

/** The browser out of npm; the flags are those that it needs in a container without rights. */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  })
}

/** A page with everything that went wrong on it, in the order it happened. */
export interface WatchedPage {
  readonly page: Page
  /** Console errors, uncaught exceptions, and requests to any host but Relais itself. */
  readonly troubles: string[]
}

/** A refused session is how the app learns that nobody is signed in; the browser reports it as an error all the same. */
const isExpected = (text: string) => text.includes('the server responded with a status of 401')

/** Opens a page as a new person would: no cookies, no memory, the given language and screen. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
): Promise<WatchedPage> {
  const context = await browser.newContext({ baseURL: url, reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' && !isExpected(message.text())) troubles.push(message.text())
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('blob:'))
      troubles.push(`asked ${request.url()}`)
  })
  return { page, troubles }
}
