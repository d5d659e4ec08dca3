import { platformOfAddress } from '@relais/core/record/post-address'
import type { Connector } from '../connectors/connector.ts'
import { webAddress } from '../connectors/web-address.ts'
import { Trouble } from '../fetching/trouble.ts'

/** These give programs no feed: looking for one on their pages would be rude, and saying that there is none misleads. */
const feedless = new Set(['facebook', 'linkedin', 'snapchat', 'threads'])

/** Why an address of a known network cannot be followed; null when it may be, or is of none that is known. */
export function findUnfollowed(connectors: readonly Connector[], text: string): Trouble | null {
  const url = webAddress(text)
  const platform = url && platformOfAddress(url.href)?.platform
  if (!url || !platform || !feedless.has(platform)) return null
  if (connectors.some(({ about }) => (about.platform ?? about.network) === platform)) return null
  const host = url.hostname.replace(/^www\./u, '')
  return new Trouble('by_file_only', `Nothing here follows ${host}.`, { host })
}
