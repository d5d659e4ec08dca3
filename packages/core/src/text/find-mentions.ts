import { foldHandle } from './fold-handle.ts'

/** `@handle`, not preceded by what would make it an e-mail address or a path. A final dot or hyphen ends the sentence. */
export const mentionPattern =
  /(?<![\p{L}\p{N}_./@+-])[@＠]([\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_.-]{0,98}[\p{L}\p{M}\p{N}_])?)/gu

/**
 * Handles that a text names with @, in order of appearance, each once, as written and without the @.
 * @example findMentions('Con @Ana_ y @Ana_. Escribe a hola@casa.mx') // ['Ana_']
 */
export function findMentions(text: string): string[] {
  if (!text.includes('@') && !text.includes('＠')) return []
  const found = new Map<string, string>()
  for (const match of text.matchAll(mentionPattern)) {
    const handle = match[1] ?? ''
    const key = foldHandle(handle)
    if (!found.has(key)) found.set(key, handle)
  }
  return [...found.values()]
}
