import { expect, it } from 'vitest'
import { createRobots } from './robots.ts'
import { findTrouble } from './trouble.ts'

const clock = { now: () => new Date('2026-03-01T12:00:00Z') }

function site(status: number, text: string) {
  const asked: string[] = []
  const fetch = async (input: string | URL | Request) => {
    asked.push(String(input))
    return new Response(text, { status })
  }
  return { asked, fetch }
}

const codeOf = (work: Promise<void>) =>
  work.then(
    () => 'allowed',
    (error) => findTrouble(error)?.code,
  )

it('keeps away from what a site asks programs not to read, and asks the site once', async () => {
  const { asked, fetch } = site(
    200,
    'User-agent: *\nDisallow: /private\n\nUser-agent: Relais\nDisallow: /blog/drafts',
  )
  const robots = createRobots(clock)
  expect(await codeOf(robots.assertAllowed(fetch, new URL('https://site.example/blog/drafts/1')))).toBe(
    'robots_refused',
  )
  expect(await codeOf(robots.assertAllowed(fetch, new URL('https://site.example/blog/')))).toBe('allowed')
  expect(asked).toEqual(['https://site.example/robots.txt'])
})

it('takes a missing robots.txt for leave, and a failing one for "not now"', async () => {
  const page = new URL('https://site.example/')
  expect(await codeOf(createRobots(clock).assertAllowed(site(404, 'Disallow: /').fetch, page))).toBe(
    'allowed',
  )
  expect(await codeOf(createRobots(clock).assertAllowed(site(503, '').fetch, page))).toBe('server_error')
})
