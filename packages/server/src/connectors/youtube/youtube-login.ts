import type { OAuth } from '../oauth.ts'

/** https://developers.google.com/youtube/v3/guides/auth/server-side-web-apps */
export const youtubeLogin: OAuth = {
  issuer: 'https://accounts.google.com',
  authorizeUrl: 'https://accounts.google.com/o/oauth2/v2/auth',
  tokenUrl: 'https://oauth2.googleapis.com/token',
  revokeUrl: 'https://oauth2.googleapis.com/revoke',
  scopes: ['https://www.googleapis.com/auth/youtube.readonly'],
  hasPkce: true,
  secretIn: 'body',
  // Google gives something to renew with only when it is told so, and only when it asks for consent anew.
  authorizeParams: { access_type: 'offline', prompt: 'consent' },
}
