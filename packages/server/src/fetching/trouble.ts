import { isPassingTrouble, type TroubleCode } from '@relais/core/source/trouble'

export interface TroubleDetails {
  /** The server that it is about. */
  readonly host?: string
  readonly status?: number
  /** Not before this instant, in milliseconds since 1970; null or absent when nobody said. */
  readonly retryAtMs?: number | null
}

/**
 * What went wrong between Relais and a network. The code decides what happens next and which sentence people read;
 * the message is for the log.
 * @example throw new Trouble('no_feed', 'The page has no feed.', { host: 'example.org' })
 */
export class Trouble extends Error {
  readonly code: TroubleCode
  readonly details: TroubleDetails

  constructor(code: TroubleCode, message: string, details: TroubleDetails = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'Trouble'
    this.code = code
    this.details = details
  }

  get isPassing(): boolean {
    return isPassingTrouble(this.code)
  }
}

/** The `Trouble` in an error or in what caused it, however deep libraries have wrapped it. */
export function findTrouble(error: unknown): Trouble | null {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 10; at = at.cause, depth++) {
    if (at instanceof Trouble) return at
  }
  return null
}
