import { expect, test } from 'vitest'
import { accountProblems } from './account-problems.ts'

test('an account needs every field, an address and a long password', () => {
  expect(accountProblems({ name: ' ', email: 'ana', password: 'short' }, 'choose')).toEqual({
    name: 'missing',
    email: 'email',
    password: 'passwordShort',
  })
  expect(
    accountProblems({ name: 'Ana', email: ' ana@example.org ', password: 'twelve chars' }, 'choose'),
  ).toEqual({})
})

test('at sign-in the length of a password is not discussed', () => {
  expect(accountProblems({ email: 'ana@example.org', password: 'short' }, 'enter')).toEqual({})
})
