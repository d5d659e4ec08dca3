import { useMutation } from '@tanstack/react-query'
import { answered } from '../../../app/request.ts'

export interface Credentials {
  readonly email: string
  readonly password: string
}

/** Sign-in keeps the addresses of the library behind it, outside the versioned API. */
const post = (path: string, body: object) =>
  answered(`/api/auth${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

export const useSignIn = () =>
  useMutation({ mutationFn: (credentials: Credentials) => post('/sign-in/email', credentials) })

export const useSignOut = () => useMutation({ mutationFn: () => post('/sign-out', {}) })
