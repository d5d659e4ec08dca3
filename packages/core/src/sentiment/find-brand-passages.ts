import type { TextRange } from '../text/find-matches.ts'

/** A sentence that names the brand, alone or with what is said behind it. */
export interface BrandPassage {
  /** UTF-16 range [start, end) of the text. */
  readonly start: number
  readonly end: number
}

/** Sentences behind the one that names the brand that still speak of it. */
const sentencesBehind = 2
/** Thai has no full stop: pieces between spaces are put together until they are as long as a short sentence. */
const thaiSentence = 40
const withoutFullStops: ReadonlySet<string> = new Set(['th', 'lo', 'km', 'my'])
/** Where a sentence turns to something else: a comma or another sign, or a word of contrast. */
const turns =
  /[,;:–—]\s|\s(?=(?:but|whereas|while|although|mais|tandis que|alors que|pero|mientras que|aunque)\s)|\s?(?=แต่)/giu

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known !== undefined) return known
  const made = new Intl.Segmenter(/^[a-z]{2,3}$/.test(language) ? language : 'en', {
    granularity: 'sentence',
  })
  segmenters.set(language, made)
  return made
}

function sentencesOf(text: string, language: string): TextRange[] {
  if (!withoutFullStops.has(language))
    return [...segmenterOf(language).segment(text)].map(({ index, segment }) => [
      index,
      index + segment.length,
    ])
  const sentences: TextRange[] = []
  let start = 0
  for (const { index, 0: space } of text.matchAll(/\s+/gu)) {
    const end = index + space.length
    if (end - start < thaiSentence && !space.includes('\n')) continue
    sentences.push([start, end])
    start = end
  }
  return start < text.length ? [...sentences, [start, text.length]] : sentences
}

const holds = ([start, end]: TextRange, ranges: readonly TextRange[]) =>
  ranges.some(([from, to]) => from < end && to > start)

/** The parts of a sentence that names both, which name the brand and no rival. */
function ownClauses(
  text: string,
  [start, end]: TextRange,
  brand: readonly TextRange[],
  rivals: readonly TextRange[],
) {
  const sentence = text.slice(start, end)
  const cuts = [
    0,
    ...[...sentence.matchAll(turns)].map(({ index, 0: sign }) => index + sign.length),
    sentence.length,
  ]
  return cuts
    .slice(1)
    .map((to, place): TextRange => [start + (cuts[place] ?? 0), start + to])
    .filter((clause) => holds(clause, brand) && !holds(clause, rivals))
}

/**
 * The passages of a text that speak of a brand: each sentence that names it, with the two sentences behind it unless
 * one of them names a rival or the brand again. Of a sentence that names a rival too, only the parts between signs and
 * words of contrast that name the brand alone.
 * Method: docs/methods/stance.md
 * @param brand where the text names the brand, in order
 * @param rivals where it names those that the brand competes with
 * @example findBrandPassages('The day was bad. My Tarnbecks held up. So happy.', [[20, 29]], [], 'en') // [{ start: 17, end: 48 }]
 */
export function findBrandPassages(
  text: string,
  brand: readonly TextRange[],
  rivals: readonly TextRange[],
  language: string,
): BrandPassage[] {
  const sentences = sentencesOf(text, language)
  const passages: BrandPassage[] = []
  for (let place = 0; place < sentences.length; place++) {
    const sentence = sentences[place] as TextRange
    if (!holds(sentence, brand)) continue
    if (holds(sentence, rivals)) {
      passages.push(...ownClauses(text, sentence, brand, rivals).map(([start, end]) => ({ start, end })))
      continue
    }
    let last = sentence
    for (const next of sentences.slice(place + 1, place + 1 + sentencesBehind)) {
      if (holds(next, brand) || holds(next, rivals)) break
      last = next
    }
    passages.push({ start: sentence[0], end: last[1] })
  }
  return passages
}
