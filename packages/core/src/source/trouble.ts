/**
 * Everything that can go wrong between Relais and a network, as people meet it. Each has a sentence and an advice in
 * every language of the screens. `passing`: it may be over by itself, so it is tried again. `lasting`: somebody has to
 * do something, so trying again would only be rude.
 */
export const troubles = {
  /** The name of the server is not known. */
  host_unknown: 'passing',
  /** Nobody answers there: refused, or no way to it. */
  server_down: 'passing',
  /** The server says that it has a problem of its own (500 to 599). */
  server_error: 'passing',
  /** It took longer than an answer may take. */
  too_slow: 'passing',
  /** The connection ended in the middle of an answer. */
  cut_off: 'passing',
  /** The network asks to slow down, or what Relais allows itself is spent. */
  rate_limited: 'passing',
  /** What the network gives a day is spent. */
  quota_spent: 'passing',
  /** What came is not in the format that it says it is. */
  unreadable: 'passing',
  /** Something went wrong in Relais itself; its log says what. */
  internal: 'passing',
  /** More than an answer may hold, also after unpacking. */
  too_large: 'lasting',
  /** There is nothing at this address, or nobody of this name. */
  not_found: 'lasting',
  /** An address that Relais does not fetch from: private, with a password in it, of another scheme. */
  address_refused: 'lasting',
  /** The site's robots.txt asks programs to stay away. */
  robots_refused: 'lasting',
  /** Redirects that go on and on. */
  too_many_redirects: 'lasting',
  /** What somebody pasted names nothing that can be followed. */
  not_recognised: 'lasting',
  /** A network that is known, and that nothing here can follow. */
  by_file_only: 'lasting',
  /** There is a page, and it has no feed. */
  no_feed: 'lasting',
  /** This network wants a key, or an authorisation, and there is none. */
  key_needed: 'lasting',
  /** The key or the authorisation does not count any more. */
  key_expired: 'lasting',
  /** The network gives nothing more until somebody pays it. */
  payment_needed: 'lasting',
  /** The network answers, and does not let us see this. */
  not_permitted: 'lasting',
  /** The network refuses the question itself (400 to 499, none of the above). */
  refused: 'lasting',
} as const satisfies Readonly<Record<string, 'passing' | 'lasting'>>

export type TroubleCode = keyof typeof troubles

export const troubleCodes = Object.keys(troubles) as readonly TroubleCode[]

/** Whether it may be over by itself. */
export function isPassingTrouble(code: TroubleCode): boolean {
  return troubles[code] === 'passing'
}
