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
  /** How that place is asked: as RFC 7009 has it unless told; `delete`: a DELETE with the token itself (Meta). */
  readonly revokeBy?: 'delete'
  /** As little as the connector needs. */
  readonly scopes: readonly string[]
  /** What stands between scopes: a space unless told. */
  readonly scopesBy?: ','
  /** What the network calls the app's ID; `client_id` unless told. Then the secret goes with the form. */
  readonly clientIdAs?: string
  /** Whether the network checks the proof of who began (RFC 7636). */
  readonly hasPkce: boolean
  /** Where the app's secret goes: with the form, or as HTTP Basic (not form-encoded before: X shows it so). */
  readonly secretIn: 'body' | 'header'
  /** Where the app is registered, if not where keys are made (`connect.keyUrl`). */
  readonly appUrl?: string
  /**
   * For a network without refresh tokens that gives a longer-lived token for one that still counts (Meta): the grant's
   * name, under which the token is sent too. Such an authorisation ends by itself unless it is swapped in time.
   */
  readonly exchangeGrant?: string
  /** What else the network wants to read in the address at which people consent. */
  readonly authorizeParams?: Readonly<Record<string, string>>
}
