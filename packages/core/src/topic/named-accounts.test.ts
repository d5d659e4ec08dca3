import { expect, it } from 'vitest'
import { namedAccounts } from './named-accounts.ts'

it('finds handles, however the sign is typed, and leaves their case to the platform', () => {
  expect(namedAccounts(['couteau', '@Atelier_Braise', ' ＠น้ำปิง '])).toEqual(['Atelier_Braise', 'น้ำปิง'])
})

it('takes neither phrases that hold a handle, nor addresses, nor a bare sign, for an account', () => {
  expect(namedAccounts(['thanks @ana', 'ana@example.org', '@', '@@ana', '#ana'])).toEqual([])
})
