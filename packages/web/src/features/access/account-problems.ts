/** The shortest password that the server accepts. */
export const passwordLength = 12

export type AccountProblem = 'missing' | 'email' | 'passwordShort'

type Fields = Readonly<Record<string, string>>
export type Problems = Readonly<Record<string, AccountProblem>>

/**
 * What has to be mended before a form is worth sending, by field. The length of a password matters only where one is
 * chosen: at sign-in a short one is simply wrong.
 * @example accountProblems({ name: ' ', password: 'short' }, 'choose') // { name: 'missing', password: 'passwordShort' }
 */
export function accountProblems(fields: Fields, password: 'choose' | 'enter'): Problems {
  const found: Record<string, AccountProblem> = {}
  for (const [name, value] of Object.entries(fields)) {
    if (value.trim() === '') found[name] = 'missing'
    else if (name === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value.trim())) found[name] = 'email'
    else if (name === 'password' && password === 'choose' && value.length < passwordLength)
      found[name] = 'passwordShort'
  }
  return found
}
