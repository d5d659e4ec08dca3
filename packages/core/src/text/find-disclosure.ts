import { type DisclosureKind, disclosureKinds, disclosureLabels } from './disclosure-labels.ts'
import { foldHashtag } from './extract-terms.ts'
import { tokenise } from './tokenise.ts'

/** A label of several words, found by its first. */
interface Phrase {
  readonly words: readonly string[]
  readonly kind: DisclosureKind
}

const thaiLetters = /[\u0E00-\u0E7F]/u
const kindOfTag = new Map<string, DisclosureKind>()
const phrasesByFirst = new Map<string, Phrase[]>()
const thaiPhrases: { readonly text: string; readonly kind: DisclosureKind }[] = []
/** First words of labels that count only where a label stands. */
const leadsByFirst = new Map<string, { readonly pattern: RegExp; readonly kind: DisclosureKind }[]>()
const thaiLeads: { readonly text: string; readonly pattern: RegExp; readonly kind: DisclosureKind }[] = []

const accents: Readonly<Record<string, string>> = { e: '[eéè]', a: '[aàá]', o: '[oó]', u: '[uú]', i: '[ií]' }
const before = String.raw`(?:^|\n|[.!?…]\s|[[(|【*•])[^\p{L}\p{N}#@\n]*`
const after = String.raw`[^\S\n]*(?:$|\n|[\])|】*:•,.!–—/-]|(?:avec|with|con|mit|com|da|di|par|por|by|von|de la marque|จาก|โดย)(?=\s|@)|จาก|โดย|[@#])`

function leadPattern(lead: string): RegExp {
  const words = lead
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\u0300|\u0301/gu, '')
    .normalize('NFC')
    .replaceAll(/[eaoui]/gu, (letter) => accents[letter] ?? letter)
    .replaceAll(' ', '\\s+')
  return new RegExp(`${before}${words}${after}`, 'iu')
}

for (const { kind, tags, phrases, leads } of disclosureLabels) {
  for (const tag of tags) kindOfTag.set(`#${foldHashtag(tag)}`, kind)
  for (const phrase of phrases) {
    if (thaiLetters.test(phrase)) thaiPhrases.push({ text: phrase, kind })
    else {
      const words = tokenise(phrase).map(({ folded }) => folded)
      const first = words[0] ?? ''
      phrasesByFirst.set(first, [...(phrasesByFirst.get(first) ?? []), { words, kind }])
    }
  }
  for (const lead of leads) {
    const pattern = leadPattern(lead)
    if (thaiLetters.test(lead)) thaiLeads.push({ text: lead, pattern, kind })
    else {
      const first = tokenise(lead)[0]?.folded ?? ''
      leadsByFirst.set(first, [...(leadsByFirst.get(first) ?? []), { pattern, kind }])
    }
  }
}

/**
 * The kinds of disclosure labels that a post carries, in alphabetical order. A label counts as a hashtag, as words
 * that say nothing else, or, where the words are everyday ones, where a label stands: alone on its line, first, or in
 * brackets. `#pub` is a label, "au pub" is not.
 * @param terms what the post can be found by, as `extractTerms` gives it
 * @example findDisclosure({ title: null, text: 'Mi nueva sartén #publi' }, ['¶', ..., '#publi']) // ['ad']
 */
export function findDisclosure(
  post: { readonly title: string | null; readonly text: string },
  terms: readonly string[],
): DisclosureKind[] {
  const found = new Set<DisclosureKind>()
  const written = () => (post.title === null ? post.text : `${post.title}\n${post.text}`)
  for (let place = 0; place < terms.length; place++) {
    const term = terms[place] ?? ''
    const ofTag = kindOfTag.get(term)
    if (ofTag !== undefined) found.add(ofTag)
    const phrases = phrasesByFirst.get(term)
    if (phrases !== undefined) {
      for (const { words, kind } of phrases) {
        if (words.every((word, offset) => terms[place + offset] === word)) found.add(kind)
      }
    }
    const leads = leadsByFirst.get(term)
    if (leads !== undefined) {
      for (const { pattern, kind } of leads) if (!found.has(kind) && pattern.test(written())) found.add(kind)
    }
  }
  if (thaiLetters.test(post.text)) {
    for (const { text, kind } of thaiPhrases) if (post.text.includes(text)) found.add(kind)
    for (const { text, pattern, kind } of thaiLeads) {
      if (post.text.includes(text) && pattern.test(written())) found.add(kind)
    }
  }
  return disclosureKinds.filter((kind) => found.has(kind))
}
