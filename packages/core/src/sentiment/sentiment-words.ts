/** Words after which the next few mean the opposite, folded and without apostrophes. */
const negations: ReadonlySet<string> = new Set([
  ...['not', 'no', 'never', 'nothing', 'nobody', 'cannot', 'without'],
  ...['dont', 'doesnt', 'didnt', 'isnt', 'wasnt', 'wont', 'cant', 'aint', 'havent', 'shouldnt', 'wouldnt'],
  ...['ne', 'pas', 'jamais', 'rien', 'aucun', 'aucune', 'sans', 'ni'],
  ...['nunca', 'nada', 'sin', 'tampoco', 'ningun', 'ninguna'],
  ...['nao', 'nem', 'sem', 'nenhum', 'nenhuma'],
  ...['nicht', 'kein', 'keine', 'keinen', 'nie', 'nichts', 'ohne'],
  ...['non', 'mai', 'niente', 'senza', 'nessuno', 'nessuna'],
])

const webAddress = /https?:\/\/\S+|\bhttps?\b/g
const mention = /@[\p{L}\p{N}_.]+/gu
/** Three of a kind or more ("soooo", "!!!!") are kept as two and a line that says there were more. */
const drawnOut = /(.)\1{2,}/gu
const variantMarks = /[\u0300-\u036f]/g
const word = /[\p{L}\p{M}\p{N}_'’]+|[^\s\p{L}\p{M}\p{N}]/gu
const apostrophes = /['’]/g
const endsSentence = /[.,!?;]/
const scriptsWithoutSpaces =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}]/u

const segmenter = new Intl.Segmenter('th', { granularity: 'word' })
const wordsNegated = 4

export interface SentimentWord {
  readonly word: string
  /** Whether a negation stands shortly before it. */
  readonly isNegated: boolean
}

export interface SentimentText {
  readonly words: readonly SentimentWord[]
  /** The text as the runs of characters are cut from it: in small letters, single spaces, one at both ends. */
  readonly flat: string
}

function cut(text: string): string[] {
  if (!scriptsWithoutSpaces.test(text)) return text.match(word) ?? []
  return [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter((part) => part !== '')
}

/** A text as the sentiment model reads it: without addresses and names, every accent dropped, emoji and marks as words. */
export function readSentimentText(text: string): SentimentText {
  const plain = text
    .replace(webAddress, ' ')
    .replace(mention, ' @ ')
    .toLowerCase()
    .normalize('NFD')
    .replace(variantMarks, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(drawnOut, '$1$1_')
  let negated = 0
  const words = cut(plain).map((part): SentimentWord => {
    const bare = part.replace(apostrophes, '')
    const isNegated = negated > 0
    if (negations.has(bare)) negated = wordsNegated
    else if (endsSentence.test(part)) negated = 0
    else if (negated > 0) negated--
    return { word: bare, isNegated }
  })
  return { words, flat: ` ${plain.trim()} ` }
}
