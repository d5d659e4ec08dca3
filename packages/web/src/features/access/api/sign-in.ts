import { useMutation } from '@tanstack/react-query'
import { sendTo } from '../../../app/request.ts'

export interface Credentials {
  readonly email: string
  readonly password: string
}

export const useSignIn = () =>
  useMutation({
    mutationFn: (credentials: Credentials) => sendTo('POST', '/api/auth/sign-in/email', credentials),
  })

export const useSignOut = () => useMutation({ mutationFn: () => sendTo('POST', '/api/auth/sign-out', {}) })
