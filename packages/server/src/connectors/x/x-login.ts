import type { OAuth } from '../oauth.ts'

/** https://docs.x.com/fundamentals/authentication/oauth-2-0/authorization-code */
export const xLogin: OAuth = {
  issuer: 'https://x.com',
  authorizeUrl: 'https://x.com/i/oauth2/authorize',
  tokenUrl: 'https://api.x.com/2/oauth2/token',
  revokeUrl: 'https://api.x.com/2/oauth2/revoke',
  // X wants both together for any post; without the third it gives nothing to renew with, and two hours end it.
  scopes: ['tweet.read', 'users.read', 'offline.access'],
  hasPkce: true,
  secretIn: 'header',
}
