import { readFile } from 'node:fs/promises'
import { detectLanguage, type LanguageDetector, undecided } from '@relais/core/text/detect-language'
import { voteLanguage } from '@relais/core/text/vote-language'
import { languageByLetters, languageOf } from '@relais/server/corpus/steps/language-detector'
import { markdownTable } from './markdown-table.ts'
import { readJsonLines, sharedData } from './shared-data.ts'

/**
 * How often the language of a post is right, by language and by length, and what it costs: everyday words first, as
 * imports do it, beside the detector alone. Tweets labelled by language (UMSAB) and Thai messages (wisesight); UMSAB's
 * Hindi is written in Latin letters and is no label of a language, so it is left out.
 */
const folders = {
  arabic: 'ar',
  english: 'en',
  french: 'fr',
  german: 'de',
  italian: 'it',
  portuguese: 'pt',
  spanish: 'es',
}
const rounds = 5

interface Labelled {
  readonly text: string
  readonly lang: string
}

/** As the tweets were written: the data set puts placeholders for names and addresses, and escapes some letters. */
function unmask(text: string): string {
  return text
    .replaceAll(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll(/(?<!\S)(?:@user|http)(?!\S)/g, ' ')
}

async function readTweets(): Promise<Labelled[]> {
  const parts = Object.entries(folders).flatMap(([folder, lang]) =>
    ['train', 'val'].map(async (part) => {
      const file = await readFile(sharedData(`sentiment/umsab/${folder}/${part}_text.txt`), 'utf8')
      return file.split('\n').map((line) => ({ text: unmask(line), lang }))
    }),
  )
  return (await Promise.all(parts)).flat()
}

async function readThai(): Promise<Labelled[]> {
  const found: Labelled[] = []
  for await (const { texts } of readJsonLines<{ texts: string }>('sentiment/wisesight/valid.jsonl.gz'))
    found.push({ text: texts, lang: 'th' })
  return found
}

const lengths = [
  { name: 'under 20 letters', to: 20 },
  { name: '20-39', to: 40 },
  { name: '40-79', to: 80 },
  { name: '80 and more', to: Number.POSITIVE_INFINITY },
]
const letterCount = (text: string) =>
  text.replaceAll(/https?:\S+|[@#][\p{L}\p{M}\p{N}_]+/gu, ' ').match(/\p{L}/gu)?.length ?? 0

const texts = [...(await readTweets()), ...(await readThai())].filter(({ text }) => letterCount(text) >= 8)

function measure(detect: LanguageDetector) {
  const answers = texts.map(({ text }) => detectLanguage(text, detect))
  const times = Array.from({ length: rounds }, () => {
    const from = performance.now()
    for (const { text } of texts) detectLanguage(text, detect)
    return (1000 * (performance.now() - from)) / texts.length
  })
  return { answers, microseconds: Math.min(...times) }
}

const alone = measure(languageByLetters)
const now = measure(languageOf)
let decided = 0
for (const { text } of texts) {
  detectLanguage(text, (words) => {
    if (voteLanguage(words) !== null) decided++
    return null
  })
}

const percent = (part: number, whole: number) => (whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)} %`)
function row(name: string, isMeant: (labelled: Labelled) => boolean): string[] {
  const places = texts.flatMap((labelled, place) => (isMeant(labelled) ? [place] : []))
  const right = (answers: readonly string[]) =>
    places.filter((place) => answers[place] === texts[place]?.lang).length
  const open = places.filter((place) => now.answers[place] === undecided).length
  return [
    name,
    String(places.length),
    percent(right(now.answers), places.length),
    percent(right(alone.answers), places.length),
    percent(open, places.length),
  ]
}

const languages = [...new Set(texts.map(({ lang }) => lang))].toSorted()
console.log(
  `Language of ${texts.length} posts: ${now.microseconds.toFixed(1)} µs a post, the detector alone ${alone.microseconds.toFixed(1)} µs; everyday words decide ${percent(decided, texts.length)} of them\n`,
)
console.log(
  markdownTable(
    ['posts', 'n', 'right', 'detector alone', 'left undecided'],
    [
      ...languages.map((lang) => row(lang, (labelled) => labelled.lang === lang)),
      ...lengths.map(({ name, to }, place) =>
        row(name, ({ text }) => {
          const letters = letterCount(text)
          return letters < to && letters >= (lengths[place - 1]?.to ?? 0)
        }),
      ),
      row('all', () => true),
    ],
  ),
)
