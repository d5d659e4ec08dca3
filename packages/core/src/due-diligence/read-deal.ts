import { findLinks } from '../text/find-links.ts'
import { findMentions } from '../text/find-mentions.ts'

/** Whom and what a paid post names. */
export interface DealNames {
  /** Handles, as written, without @. */
  readonly mentions: readonly string[]
  /** Hosts of links, without www. */
  readonly hosts: readonly string[]
  readonly codes: readonly string[]
}

/**
 * What a post that says it is paid names: accounts, sites and coupon codes.
 * @param codes coupon codes that were found in it when it was read
 * @example readDeal('Merci @Morvillac ! https://www.morvillac.example/x', ['LAME10'])
 * // { mentions: ['Morvillac'], hosts: ['morvillac.example'], codes: ['LAME10'] }
 */
export function readDeal(text: string, codes: readonly string[]): DealNames {
  const hosts = findLinks(text).flatMap((link) => {
    const host = URL.parse(link)?.hostname.replace(/^www\./, '')
    return host ? [host] : []
  })
  return { mentions: findMentions(text), hosts: [...new Set(hosts)], codes: [...new Set(codes)] }
}
