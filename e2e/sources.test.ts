import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startTrialTwitch, type TrialTwitch } from '@relais/server/connectors/twitch/trial/trial-twitch'
import {
  startTrialYouTube,
  type TrialYouTube,
  trialKey,
} from '@relais/server/connectors/youtube/trial/trial-youtube'
import { type BlueskyNetwork, startBluesky } from '@relais/testkit/servers/bluesky-network'
import { freePort } from '@relais/testkit/servers/free-port'
import { type OAuthProvider, startOAuthProvider } from '@relais/testkit/servers/oauth-provider'
import { explainMissing } from '@relais/testkit/servers/servers-folder'
import type { Browser, Cookie, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readWords } from '../packages/web/src/i18n/testing/read-words.ts'
import { accessibilityProblems } from './check-accessibility.ts'
import { openBrowser, openPage } from './open-browser.ts'
import { type ServedRelais, serveRelais } from './serve-relais.ts'
import { setUpOwner } from './set-up-owner.ts'

const { sources: words } = readWords('en')
const desk = { locale: 'en-GB', viewport: { width: 1440, height: 900 } }

/** A site of a made-up cook: a page that names its feed, the feed, and a page that names none. */
function site(request: {
  url?: string | undefined
}): { readonly type: string; readonly text: string } | null {
  const days = (count: number) => new Date(Date.now() - count * 86_400_000).toUTCString()
  const post = (id: number) =>
    `<item><guid>knife-${id}</guid><title>Sharpening ${id}</title><link>/p/${id}</link>
    <description>How I sharpen a santoku at home, part ${id}</description><pubDate>${days(id)}</pubDate></item>`
  if (request.url === '/')
    return {
      type: 'text/html',
      text: '<link rel="alternate" type="application/rss+xml" href="/cook-news.xml"><h1>Ana cooks</h1>',
    }
  if (request.url === '/bare') return { type: 'text/html', text: '<h1>Nothing to follow</h1>' }
  if (request.url !== '/cook-news.xml') return null
  return {
    type: 'application/rss+xml',
    text: `<rss version="2.0"><channel><title>Ana cooks</title><link>https://ana-cooks.example/</link>
      <description>Knives, mostly</description>${[1, 2, 3, 4, 5].map(post).join('')}</channel></rss>`,
  }
}

let browser: Browser
let relais: ServedRelais
let cook: Server
let cookUrl: string
let bluesky: BlueskyNetwork | null = null
let twitch: TrialTwitch
let youtube: TrialYouTube
let provider: OAuthProvider | null = null
let owner: Cookie[]
beforeAll(async () => {
  cook = createServer((request, response) => {
    const answer = site(request)
    response.writeHead(answer === null ? 404 : 200, { 'content-type': answer?.type ?? 'text/plain' })
    response.end(answer?.text)
  })
  await new Promise<void>((resolve) => cook.listen(0, '127.0.0.1', resolve))
  cookUrl = `http://127.0.0.1:${(cook.address() as AddressInfo).port}`
  const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString()
  const streams = {
    contract: null,
    videos: [
      { id: '902', title: 'Glitchless run', at: day(1) },
      { id: '901', title: 'All shrines', at: day(3) },
    ],
    counts: async (token: string) => (await provider?.counts(token)) === true,
  }
  const port = await freePort()
  ;[browser, bluesky, twitch, youtube] = await Promise.all([
    openBrowser(),
    explainMissing('bluesky') ? null : startBluesky(),
    startTrialTwitch(streams),
    startTrialYouTube(),
  ])
  relais = await serveRelais({
    env: {
      RELAIS_FETCH_ALLOW: '127.0.0.1,::1',
      RELAIS_BLUESKY_APPVIEW: bluesky?.pds ?? '',
      RELAIS_YOUTUBE_API: youtube.url,
      RELAIS_TWITCH_API: twitch.apiUrl,
      RELAIS_TWITCH_LOGIN: `http://127.0.0.1:${port}`,
    },
  })
  if (!explainMissing('oauth'))
    provider = await startOAuthProvider({
      port,
      redirectUrls: [`${relais.url}/connect/twitch`],
      wantsProof: false,
    })
  owner = await setUpOwner(relais.url, 'en')
})
afterAll(async () => {
  await browser.close()
  await relais.stop()
  await bluesky?.stop()
  await provider?.stop()
  await twitch.close()
  await youtube.close()
  cook.close()
})

test('a site is pasted, previewed and followed; its posts are in Discover; a wrong address says what is wrong', async () => {
  const { page, troubles } = await openPage(browser, relais.url, desk)
  await page.context().addCookies(owner)
  await page.goto('/sources')
  const field = page.getByRole('textbox', { name: words.add.label })

  await field.fill(`${cookUrl}/bare`)
  await page.keyboard.press('Enter')
  await page.getByText(words.trouble.no_feed).waitFor()
  await field.fill('http://192.168.1.1/feed')
  await page.keyboard.press('Enter')
  await page.getByText('does not fetch from private addresses').waitFor()

  await field.fill(`${cookUrl}\n${cookUrl}/bare\nhttps://www.facebook.com/ana`)
  await page.getByRole('button', { name: words.add.look }).click()
  await page.getByText('1 of 3 found').waitFor()
  await page.getByText('does not follow facebook.com').waitFor()
  await page.getByRole('button', { name: 'Follow this one' }).waitFor()
  expect(await accessibilityProblems(page)).toEqual([])

  await field.fill(cookUrl)
  await page.keyboard.press('Enter')
  const follow = page.getByRole('button', { name: 'Follow Ana cooks' })
  await follow.waitFor()
  await page.getByText('Knives, mostly').waitFor()
  expect(await accessibilityProblems(page)).toEqual([])

  await follow.click()
  await page.getByRole('heading', { level: 1, name: 'Ana cooks' }).waitFor()
  await page.getByText('Last success').waitFor({ timeout: 60_000 })
  await page.getByRole('cell', { name: words.runState.done }).waitFor()
  expect(await accessibilityProblems(page)).toEqual([])

  await page.goto('/discover?terms=santoku&period=all')
  await page.getByText('Ana cooks').first().waitFor()

  await page.goto('/sources')
  await page.getByRole('link', { name: 'Ana cooks' }).click()
  await page.getByRole('button', { name: words.action.pause }).click()
  await page.getByRole('button', { name: words.action.resume }).waitFor()
  await page.getByRole('button', { name: words.action.remove }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('checkbox', { name: 'Also remove the 5 posts that only it brought' }).check()
  expect(await accessibilityProblems(page)).toEqual([])
  await dialog.getByRole('button', { name: words.remove.yesWithPosts }).click()
  await page.getByText(words.none).waitFor()
  const postsLeft = async () => {
    const { posts } = await (await page.request.get('/api/v1/corpus')).json()
    return posts
  }
  await expect.poll(postsLeft).toBe(0)
  expect(troubles).toEqual([])
})

test.skipIf(explainMissing('bluesky'))(
  'a Bluesky account is followed by its handle, and its posts are in Discover',
  async () => {
    const ben = await bluesky?.join('ben')
    await ben?.describe({ displayName: 'Ben of the bakery', description: 'Bread, mostly.' })
    for (const day of [2, 4, 6]) {
      const at = new Date(Date.now() - day * 86_400_000).toISOString()
      await ben?.post(`A serrated knife for sourdough, day ${day}`, at, { langs: ['en'] })
    }
    const { page, troubles } = await openPage(browser, relais.url, desk)
    await page.context().addCookies(owner)
    await page.goto('/sources')
    const field = page.getByRole('textbox', { name: words.add.label })
    await field.fill('@nobody.test')
    await page.keyboard.press('Enter')
    await page.getByText(words.add.nothing).waitFor()

    await field.fill('@ben.test')
    await page.keyboard.press('Enter')
    await page.getByText('Bread, mostly.').waitFor()
    await page.getByRole('button', { name: /Follow Ben of the bakery/ }).click()
    await page.getByText('Last success').waitFor({ timeout: 60_000 })
    await page.goto('/discover?terms=sourdough&period=all')
    await page.getByText('Ben of the bakery').first().waitFor()
    expect(troubles).toEqual([])
  },
)

test('a key that its network refuses is not kept, a good one is told by its end alone, and can be removed', async () => {
  const { page, troubles } = await openPage(browser, relais.url, desk)
  await page.context().addCookies(owner)
  await page.goto('/sources')
  const card = page.getByRole('listitem', { name: 'YouTube' })
  const field = card.getByLabel('Key for YouTube')
  await field.fill('AIzaWrongKeyOfNobody_9999')
  await card.getByRole('button', { name: words.connect.give }).click()
  await card.getByText('YouTube did not take this key').waitFor()
  expect(await accessibilityProblems(page)).toEqual([])

  await field.fill(trialKey)
  await card.getByRole('button', { name: words.connect.give }).click()
  await card.getByText(`Key ending in ${trialKey.slice(-4)}`).waitFor()
  expect(await page.content()).not.toContain(trialKey)

  await card.getByRole('button', { name: words.connect.remove }).click()
  await page.getByRole('dialog').getByRole('button', { name: words.connect.removeYes }).click()
  await field.waitFor()
  expect(troubles).toEqual([])
})

/** At the provider, as people sign in there. */
async function signIn(page: Page): Promise<void> {
  await page.getByPlaceholder('Enter any login').fill('ana')
  await page.getByPlaceholder('and password').fill('of nobody')
  await page.getByRole('button', { name: 'Sign-in' }).click()
}

test.skipIf(explainMissing('oauth'))(
  'Twitch is connected by a real provider, declined and allowed; what was withdrawn there is connected again',
  async () => {
    const { page, troubles } = await openPage(browser, relais.url, desk)
    await page.context().addCookies(owner)
    await page.goto('/sources')
    const card = page.getByRole('listitem', { name: 'Twitch' })
    await card.getByText(`${relais.url}/connect/twitch`).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await card.getByLabel(words.authorise.clientId).fill(provider?.app.clientId ?? '')
    await card.getByLabel(words.authorise.clientSecret).fill(provider?.app.clientSecret ?? '')
    await card.getByRole('button', { name: words.authorise.keep }).click()
    const go = card.getByRole('button', { name: 'Authorise at Twitch' })

    await go.click()
    await signIn(page)
    await page.getByRole('link', { name: 'Cancel' }).click()
    await page.getByText('declined at Twitch').waitFor()
    expect(new URL(page.url()).search).toBe('')
    expect(await accessibilityProblems(page)).toEqual([])

    await page.getByRole('button', { name: words.authorise.startAgain }).click()
    await page.getByRole('button', { name: 'Continue' }).click()
    await card.getByText('Connected as ana_plays').waitFor()
    expect(await accessibilityProblems(page)).toEqual([])

    await page.getByRole('textbox', { name: words.add.label }).fill('https://www.twitch.tv/ana_plays')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Follow Ana_Plays' }).click()
    await page.getByRole('cell', { name: words.runState.done }).waitFor({ timeout: 60_000 })

    await provider?.withdraw()
    await page.getByRole('button', { name: words.action.run }).click()
    await page.getByRole('link', { name: words.connect.again }).click()
    await card.getByText(words.authorise.refused).waitFor()
    await card.getByRole('button', { name: words.connect.again }).click()
    await page.getByRole('button', { name: 'Continue' }).click()
    await card.getByText('Connected as ana_plays').waitFor()
    await page.getByRole('link', { name: 'Ana_Plays' }).click()
    await page.getByRole('cell', { name: words.runState.done }).nth(1).waitFor({ timeout: 60_000 })
    expect(troubles.filter((one) => !one.includes(provider?.issuer ?? ''))).toEqual([])
  },
)
