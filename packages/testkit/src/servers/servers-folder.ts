import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Where `npm test` installs the servers of networks, outside of what users install. */
export const serversFolder = join(import.meta.dirname, '..', '..', 'servers')

/** Why a server cannot run here; null when it can. Tests that need it are skipped then, and say this. */
export const missing = {
  bluesky: existsSync(join(serversFolder, 'node_modules', '@atproto', 'pds'))
    ? null
    : "Bluesky's server is not installed: `npm test` does it where npm packages can be had",
  oauth: existsSync(join(serversFolder, 'node_modules', 'oidc-provider'))
    ? null
    : 'the provider of authorisations is not installed: `npm test` does it where npm packages can be had',
  snac: existsSync(join(serversFolder, 'snac', 'usr', 'bin', 'snac'))
    ? null
    : 'snac, a server of the Mastodon kind, is not installed: `npm test` does it on Debian, where its package can be had',
  wordpress: existsSync(join(serversFolder, 'wordpress', 'usr', 'share', 'wordpress'))
    ? null
    : 'WordPress is not installed: `npm run test:servers` does it on Debian, where its packages can be had',
} as const

/** Says once in what a test run prints why its tests are skipped. */
export function explainMissing(server: keyof typeof missing): boolean {
  const reason = missing[server]
  if (reason !== null) console.warn(`skipped: ${reason}.`)
  return reason !== null
}
