/** The app that a workspace registered at a network. The network knows it by these two. */
export interface OAuthApp {
  readonly clientId: string
  /** Null for an app that the network gives none. */
  readonly clientSecret: string | null
}

/** What a network gives whoever was authorised. */
export interface Tokens {
  readonly accessToken: string
  readonly refreshToken: string | null
  /** Milliseconds since 1970; null when the network does not say. */
  readonly expiresAtMs: number | null
}

/**
 * How a network lets somebody authorise an app of the workspace's own: OAuth 2.0 by code (RFC 6749, with 7636 and 7009
 * where the network has them). The frame walks it; a network only says where.
 * @example {
 *   issuer: 'https://id.twitch.tv/oauth2', authorizeUrl: 'https://id.twitch.tv/oauth2/authorize',
 *   tokenUrl: 'https://id.twitch.tv/oauth2/token', revokeUrl: 'https://id.twitch.tv/oauth2/revoke',
 *   scopes: [], hasPkce: false, secretIn: 'body',
 * }
 */
export interface OAuth {
  /** As the network calls itself. An answer that names another one (`iss`, RFC 9207) is refused. */
  readonly issuer: string
  readonly authorizeUrl: string
  readonly tokenUrl: string
  /** Where tokens are taken back (RFC 7009); null where the network has no such place. */
  readonly revokeUrl: string | null
  /** As little as the connector needs. */
  readonly scopes: readonly string[]
  /** Whether the network checks the proof of who began (RFC 7636). */
  readonly hasPkce: boolean
  /** Where the app's secret goes: with the form, or as HTTP Basic. */
  readonly secretIn: 'body' | 'header'
  /** What else the network wants to read in the address at which people consent. */
  readonly authorizeParams?: Readonly<Record<string, string>>
}
