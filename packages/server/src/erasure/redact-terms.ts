import { erasedMention } from '@relais/core/erasure/erased-person'
import { titleEnd } from '@relais/core/text/extract-terms'
import { foldHandle } from '@relais/core/text/fold-handle'
import { eachToken } from '@relais/core/text/tokenise'

export interface RedactedText {
  readonly title: string
  readonly text: string
}

/**
 * The terms of a post whose text has changed: its words are read anew; hashtags and mentions, which the post's file
 * may have listed without their standing in the text, are kept except those of the erased person.
 * @param handleKey of a person of the network that the post is on: elsewhere the same name is somebody else
 */
export function redactTerms(
  terms: readonly string[],
  { title, text }: RedactedText,
  handleKey: string,
): string[] {
  const words: string[] = []
  eachToken(title, (word) => words.push(word))
  words.push(titleEnd)
  eachToken(text, (word) => words.push(word))
  const named = foldHandle(handleKey)
  const listed = terms.filter((term) => term.startsWith('#') || term.startsWith('@'))
  return [
    ...words,
    ...listed
      .filter((term) => term !== `#${named}`)
      .map((term) => (term === `@${named}` ? erasedMention : term)),
  ]
}
