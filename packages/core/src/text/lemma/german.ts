import type { Inflection } from './inflection.ts'
import { basesOf, suffixRules } from './suffix-rules.ts'

/** Neuter nouns that make their plural in -er without a change of vowel. */
const pluralsInEr = new Set(
  'kinder bilder kleider felder lieder schilder bretter gesichter lichter glieder rinder nester eier gelder hemder geister kinderkleider'.split(
    ' ',
  ),
)

const umlauts: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' }
const lastUmlaut = /(ä|ö|ü)([^äöü]*)$/

/** The word with its last umlaut undone, as plurals and diminutives have it: Häuser, Haus. */
function withoutUmlaut(word: string): string | null {
  const undone = word.replace(
    lastUmlaut,
    (_, letter: string, rest: string) => (umlauts[letter] ?? letter) + rest,
  )
  return undone === word ? null : undone
}

const endings = suffixRules(3, [
  'innen: in',
  'sten ste ster stes stem: -',
  'ern: er e -',
  'eln: el',
  'en: e - en',
  'es: - e es',
  'e: -',
  'n: -',
  's: -',
])
const umlautEndings = suffixRules(2, ['ern er: -', 'en e: -', 'n: -'])

const notPlurals = new Set(
  'schön schöne könnte möchte würde hätte wäre grün grüne früher spät später'.split(' '),
)

function singulars(word: string): string[] {
  if (word.length < 4 || notPlurals.has(word)) return []
  const found = /(?:ss|us|is|ees)$/.test(word) && !word.endsWith('ees') ? [] : basesOf(word, endings)
  const plain = withoutUmlaut(word)
  const changed = plain === null ? [] : [plain, ...basesOf(plain, umlautEndings)]
  const inEr = pluralsInEr.has(word) ? [word.slice(0, -2)] : []
  const inErn = pluralsInEr.has(word.slice(0, -1)) ? [word.slice(0, -3)] : []
  return [...found, ...changed, ...inEr, ...inErn].filter((base) => base.length >= 3 && base !== word)
}

const adjective = suffixRules(4, ['eren erer eres erem ere: -', 'em er es en e: -'])
const verb = suffixRules(3, ['ten test tet te: en', 'st t e: en', 'end ende enden: en'])

function bases(word: string): string[] {
  if (word.length < 5) return []
  const participle = /^ge(.{3,})(?:t|en)$/.exec(word)?.[1]
  return [
    ...basesOf(word, adjective),
    ...basesOf(word, verb),
    ...(participle === undefined ? [] : [`${participle}en`]),
  ]
}

export const german: Inflection = {
  singulars,
  bases,
  functionWords: new Set(
    'der die das den dem des ein eine einen einem einer eines und oder aber doch sondern denn weil dass daß wenn als wie ob bis zu zum zur von vom mit ohne für fur gegen um an am auf aus bei beim durch hinter in im ins nach neben seit uber über unter vor zwischen ich du er sie es wir ihr mich mir dich dir sich ihn ihm ihnen uns euch mein meine meinen meinem meiner dein deine sein seine seinen seiner ihre ihren ihrer unser unsere euer eure wer was wo wann warum welche welcher welches dieser diese dieses diesen diesem jener jede jeder jedes jeden alle alles allen kein keine keinen bin bist ist sind seid war waren wäre wären gewesen habe hast hat haben hatte hatten hätte werde wird werden wurde wurden würde kann kannst können könnte konnte muss müssen musste soll sollen sollte will wollen wollte darf mag möchte nicht nur auch noch schon sehr so mehr viel viele wenig ganz immer nie hier da dort dann jetzt heute gestern morgen man etwas nichts'.split(
      ' ',
    ),
  ),
}
