import { AppError } from '../errors.ts'

export interface CreatorName {
  readonly platform: string
  readonly handle: string
}

/**
 * `platform/handle` as people type it.
 * @throws AppError invalid_input
 */
export function parseCreator(text: string): CreatorName {
  const slash = text.indexOf('/')
  const [platform, handle] = [text.slice(0, slash).trim().toLowerCase(), text.slice(slash + 1).trim()]
  if (slash <= 0 || handle === '')
    throw new AppError(
      'invalid_input',
      `A person is written platform/handle, such as instagram/ana: not "${text}".`,
      {
        person: text,
      },
    )
  return { platform, handle: handle.replace(/^@/, '') }
}
