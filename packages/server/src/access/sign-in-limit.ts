import { createHash } from 'node:crypto'
import { AppError } from '../errors.ts'
import type { Relais } from '../open-relais.ts'
import { countAttempt, forgetAttempts, uncountAttempt } from './sign-in-attempt.store.ts'

const windowSeconds = 15 * 60
/** Wrong attempts for one person from one address: the next is refused unheard. */
const mostPerPersonAndAddress = 5
/** For all people from one address: an office that mistypes is below, a list of stolen passwords is above. */
const mostPerAddress = 50
/** For one person from all addresses, so that many machines cannot share the guessing. */
const mostPerPerson = 100

export interface SignInAttempt {
  readonly email: string
  /** Where the attempt comes from, as an IP address. */
  readonly address: string
}

/**
 * Runs `attempt` unless there were too many wrong ones. Every attempt counts before it is heard, and a good one is
 * taken back, so that attempts at the same time cannot slip through together.
 * @param attempt answers whether it succeeded
 * @throws AppError too_many_requests with `retryAfterSeconds`
 */
export async function withSignInLimit<T>(
  relais: Pick<Relais, 'db' | 'clock'>,
  who: SignInAttempt,
  attempt: () => Promise<{ readonly isGood: boolean; readonly result: T }>,
): Promise<T> {
  const person = who.email.trim().toLowerCase()
  const limits = [
    { key: keyOf('both', person, who.address), most: mostPerPersonAndAddress },
    { key: keyOf('address', who.address), most: mostPerAddress },
    { key: keyOf('person', person), most: mostPerPerson },
  ]
  const now = relais.clock.now()
  for (const { key, most } of limits) {
    const { attempts, windowStartedAt } = await countAttempt(relais.db, key, windowSeconds, now)
    if (attempts > most) throw tooMany(windowStartedAt, now)
  }
  const { isGood, result } = await attempt()
  if (isGood) {
    const [both, ...others] = limits
    if (both) await forgetAttempts(relais.db, both.key)
    for (const { key } of others) await uncountAttempt(relais.db, key)
  }
  return result
}

/** Nobody reads these keys back, so the e-mail address need not stand in them. */
function keyOf(...parts: string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex')
}

function tooMany(windowStartedAt: Date, now: Date): AppError {
  const endsAt = windowStartedAt.getTime() + windowSeconds * 1000
  const retryAfterSeconds = Math.max(1, Math.ceil((endsAt - now.getTime()) / 1000))
  return new AppError(
    'too_many_requests',
    `Too many wrong attempts. Try again in ${Math.ceil(retryAfterSeconds / 60)} minutes.`,
    { retryAfterSeconds },
  )
}
