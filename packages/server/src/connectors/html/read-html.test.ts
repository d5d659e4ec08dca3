import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readHtml } from './read-html.ts'

const base = 'https://knives.example/2026/sharp/'

it('reads what a person would read, with paragraphs apart and characters decoded', () => {
  const html = `<style>p{}</style><h1>Sharp &amp; sharper</h1><p>First&nbsp;line<br>second</p>
    <script>alert(1)</script><ul><li>one</li><li>two</li></ul><noscript>no</noscript>`
  expect(readHtml(html, base).text).toBe('Sharp & sharper\n\nFirst line\nsecond\n\none\n\ntwo')
})

it('keeps where it links to: absolute, each once, without the page itself, paid ones marked', () => {
  const html = `<a href="/shop">a</a> <a href="../old">b</a> <a href="#top">c</a> <a href="/shop#x">d</a>
    <a rel="nofollow sponsored" href="https://ads.example/?r=1">e</a> <a href="mailto:a@b.example">f</a>
    <a href="javascript:void(0)">g</a> <a>h</a>`
  expect(readHtml(html, base).links).toEqual([
    { url: 'https://knives.example/shop', isSponsored: false },
    { url: 'https://knives.example/2026/old', isSponsored: false },
    { url: 'https://ads.example/?r=1', isSponsored: true },
  ])
})

it('reads broken HTML as far as it goes, whatever it is', () => {
  expect(readHtml('<p>open <b>and <a href="http://[bad">never</p> closed', base)).toEqual({
    text: 'open and never\nclosed',
    links: [],
  })
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (html) => {
      const { text } = readHtml(html, base)
      expect(text).toBe(text.trim())
      expect(text).not.toMatch(/ {2}|\n{3}/)
    }),
    { numRuns: 50 },
  )
})
