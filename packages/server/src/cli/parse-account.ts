import { AppError } from '../errors.ts'

/** An account as people type it: `twitter/ana`, `twitter/@Ana`. @throws AppError invalid_input */
export function parseAccount(account: string): { platform: string; handle: string } {
  const slash = account.indexOf('/')
  const platform = account.slice(0, slash).trim().toLowerCase()
  const handle = account.slice(slash + 1).trim()
  if (slash > 0 && platform !== '' && handle.replace(/^@+/, '') !== '') return { platform, handle }
  throw new AppError(
    'invalid_input',
    `Say whom as platform/handle, such as twitter/ana, instead of "${account}".`,
  )
}
