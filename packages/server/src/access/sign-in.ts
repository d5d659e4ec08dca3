import { AppError } from '../errors.ts'
import type { Relais } from '../open-relais.ts'
import type { Auth } from './create-auth.ts'
import { setSessionWorkspace } from './session.store.ts'
import { withSignInLimit } from './sign-in-limit.ts'

export interface SignIn {
  readonly email: string
  readonly password: string
  /** The IP address that the attempt comes from. */
  readonly address: string
  readonly headers: Headers
  /** Where the session starts; the oldest workspace of this person unless told. */
  readonly workspaceId?: string
}

/**
 * Checks a password and opens a session.
 * @returns the cookies to set
 * @throws AppError wrong_credentials, too_many_requests
 */
export async function signIn(relais: Relais, auth: Auth, input: SignIn): Promise<string[]> {
  const { email, password, headers, workspaceId } = input
  return await withSignInLimit(relais, input, async () => {
    const signedIn = await auth.api
      .signInEmail({ body: { email, password }, headers, returnHeaders: true })
      .catch((error: unknown) => {
        if (isRefusal(error)) throw wrongCredentials()
        throw error
      })
    if (workspaceId !== undefined) await setSessionWorkspace(relais.db, signedIn.response.token, workspaceId)
    return { isGood: true, result: signedIn.headers.getSetCookie() }
  })
}

function isRefusal(error: unknown): boolean {
  const status = (error as { readonly statusCode?: unknown } | null)?.statusCode
  return typeof status === 'number' && status >= 400 && status < 500
}

function wrongCredentials(): AppError {
  return new AppError('wrong_credentials', 'This e-mail address and this password do not belong together.')
}
