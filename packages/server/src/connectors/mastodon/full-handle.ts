/**
 * A handle that says everywhere whom it means: servers name their own people without the server.
 * @param at any address of the account or of something it wrote
 * @example fullHandle('ana', 'https://toot.example/@ana') // 'ana@toot.example'
 */
export function fullHandle(acct: string, at: string | null | undefined, server: string): string {
  const bare = acct.replace(/^@/u, '')
  if (bare.includes('@')) return bare.toLowerCase()
  const host = URL.parse(at ?? '')?.host ?? new URL(server).host
  return `${bare}@${host}`.toLowerCase()
}
