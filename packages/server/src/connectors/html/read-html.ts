import { Parser } from 'htmlparser2'

export interface HtmlLink {
  readonly url: string
  /** The link says that it was paid for, or that the author does not vouch for it. */
  readonly isSponsored: boolean
}

export interface ReadHtml {
  /** What a person would read, paragraphs apart. */
  readonly text: string
  /** Addresses that the text links to, each once, in reading order, without the page itself. */
  readonly links: readonly HtmlLink[]
}

const silent = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'svg', 'head', 'object'])
const blocks = new Set(
  'address article aside blockquote br dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tr ul'.split(
    ' ',
  ),
)
const mostLinks = 200

/**
 * What is left of HTML when it is read aloud, and where it links to. Never throws: what is broken is read as browsers
 * read it.
 * @param base what relative links are relative to
 * @example readHtml('<p>Buy <a href="/k">this</a> &amp; that</p>', 'https://a.example/')
 * // { text: 'Buy this & that', links: [{ url: 'https://a.example/k', isSponsored: false }] }
 */
export function readHtml(html: string, base: string | null): ReadHtml {
  let text = ''
  let silence = 0
  const links = new Map<string, HtmlLink>()
  const page = base === null ? null : URL.parse(base)

  function noteLink(href: string, rel: string): void {
    const url = page === null ? URL.parse(href) : URL.parse(href, page)
    if (url === null || !/^https?:$/.test(url.protocol) || links.size >= mostLinks) return
    url.hash = ''
    if (page !== null && url.origin === page.origin && url.pathname === page.pathname) return
    if (!links.has(url.href)) links.set(url.href, { url: url.href, isSponsored: /\bsponsored\b/iu.test(rel) })
  }

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (silent.has(name)) silence++
        if (blocks.has(name)) text += '\n'
        if (name === 'a' && silence === 0 && attributes.href) noteLink(attributes.href, attributes.rel ?? '')
      },
      ontext(part) {
        if (silence === 0) text += part
      },
      onclosetag(name) {
        if (silent.has(name) && silence > 0) silence--
        if (blocks.has(name) && name !== 'br') text += '\n'
      },
    },
    { decodeEntities: true },
  )
  parser.end(html)
  return { text: tidy(text), links: [...links.values()] }
}

function tidy(text: string): string {
  return text
    .replaceAll(/[\t\r\f\v \u00a0]+/gu, ' ')
    .replaceAll(/ ?\n ?/gu, '\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim()
}
