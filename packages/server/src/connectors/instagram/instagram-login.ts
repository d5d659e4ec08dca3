import type { OAuth } from '../oauth.ts'
import { version } from './client.ts'

const graphUrl = `https://graph.facebook.com/${version}`

/**
 * By Facebook's login: Instagram's own login gives tokens that business discovery does not take.
 * https://developers.facebook.com/docs/facebook-login/guides/advanced/manual-flow
 */
export const instagramLogin: OAuth = {
  issuer: 'https://www.facebook.com',
  authorizeUrl: `https://www.facebook.com/${version}/dialog/oauth`,
  tokenUrl: `${graphUrl}/oauth/access_token`,
  revokeUrl: `${graphUrl}/me/permissions`,
  revokeBy: 'delete',
  // The pages are how Meta tells for which professional accounts somebody acts.
  scopes: ['instagram_basic', 'instagram_manage_insights', 'pages_show_list', 'pages_read_engagement'],
  hasPkce: false,
  secretIn: 'body',
  appUrl: 'https://developers.facebook.com/apps/',
  // What the code brings counts for an hour or two, what it is swapped for about 60 days.
  exchangeGrant: 'fb_exchange_token',
}
