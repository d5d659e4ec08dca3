import type { OAuth } from '../oauth.ts'

/**
 * Login Kit for the web: without PKCE, which it has for apps on phones and desktops alone.
 * https://developers.tiktok.com/doc/login-kit-web
 */
export const tiktokLogin: OAuth = {
  issuer: 'https://www.tiktok.com',
  authorizeUrl: 'https://www.tiktok.com/v2/auth/authorize/',
  tokenUrl: 'https://open.tiktokapis.com/v2/oauth/token/',
  revokeUrl: 'https://open.tiktokapis.com/v2/oauth/revoke/',
  // The handle, which everything hangs on here, is of the second, counts of the account are of the third.
  scopes: ['user.info.basic', 'user.info.profile', 'user.info.stats', 'video.list'],
  scopesBy: ',',
  clientIdAs: 'client_key',
  hasPkce: false,
  secretIn: 'body',
}
