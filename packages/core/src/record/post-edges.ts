import type { AccountName, InteractionKind } from './interaction-record.ts'
import type { PostKind, PostRecord } from './post-record.ts'
import { accountOfAddress } from './profile-address.ts'
import { siteHandle } from './site-address.ts'

/** Whom a post points at, and how. */
export interface PostEdge {
  readonly kind: Exclude<InteractionKind, 'follow'>
  readonly to: AccountName
  /** Of a link: the addresses that it leads to. */
  readonly pages?: readonly string[]
}

/** The kind a row gives, or what its other fields say it is. */
export function kindOf(post: Pick<PostRecord, 'kind' | 'replyTo' | 'quoteOf'>): PostKind {
  if (post.kind !== null) return post.kind
  if (post.replyTo !== null && (post.replyTo.author !== null || post.replyTo.id !== null)) return 'reply'
  return post.quoteOf === null ? 'post' : 'quote'
}

/** On the open web whoever is linked to is a site; elsewhere a link to one is a link out. */
const ofTheWeb = new Set(['blog', 'podcast'])

function siteOfAddress(platform: string, address: string): AccountName | null {
  const handle = ofTheWeb.has(platform) ? siteHandle(address) : null
  return handle === null ? null : { platform: 'blog', handle }
}

/**
 * The people a post points at: it mentions, answers, reshares, quotes or links to them. Quoted and linked accounts are
 * read from the addresses, where those say whose they are; a blog that links to a site cites it.
 * @param names mentions and links, listed by the row or found in its text
 */
export function edgesOf(
  post: Pick<PostRecord, 'platform' | 'replyTo' | 'quoteOf'>,
  kind: PostKind,
  names: { readonly mentions: readonly string[]; readonly links: readonly string[] },
): PostEdge[] {
  const here = (handle: string): AccountName => ({ platform: post.platform, handle })
  const edges: PostEdge[] = []
  const passesOn = kind === 'reshare' ? 'reshare' : 'quote'
  if (post.replyTo?.author)
    edges.push({ kind: kind === 'reshare' ? 'reshare' : 'reply', to: here(post.replyTo.author) })
  const quoted = post.quoteOf === null ? null : accountOfAddress(post.quoteOf)
  if (quoted) edges.push({ kind: passesOn, to: quoted })
  for (const mention of names.mentions) {
    const handle = mention.replace(/^@+/, '').trim()
    if (handle !== '') edges.push({ kind: 'mention', to: here(handle) })
  }
  for (const link of names.links) {
    const linked =
      link === post.quoteOf ? null : (accountOfAddress(link) ?? siteOfAddress(post.platform, link))
    if (linked) edges.push({ kind: 'link', to: linked, pages: [link] })
  }
  return edges
}
