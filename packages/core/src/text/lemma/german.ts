import type { Inflection } from './inflection.ts'
import { basesOf, suffixRules } from './suffix-rules.ts'

/** Neuter nouns that make their plural in -er without a change of vowel. */
const pluralsInEr = new Set(
  'kinder bilder kleider felder lieder schilder bretter gesichter lichter glieder rinder nester eier gelder hemder geister'.split(
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
  'ern: er',
  'eln: el',
  'en: e - en',
  'es: - e es',
  'e: -',
  'n: -',
  's: -',
])
const umlautEndings = suffixRules(2, ['ern er: -', 'en e: -', 'n: -'])

/** Singulars that end as plurals and adjectives do: what is left without their -e is another word. */
const nounsInE = new Set(
  'messe strasse kanne tasse kasse klasse masse gasse rasse kette sonne tonne wanne pfanne tanne spitze klinge tasche flasche woche küche suppe sache sprache lampe farbe seite stelle stunde schule kirche reihe grösse höhe länge breite stärke wärme kälte nähe güte süsse schärfe härte tiefe'.split(
    ' ',
  ),
)
/** Words whose umlaut belongs to them: "schön" is no form of "schon". */
const ownUmlaut = new Set(
  'schön schöne könnte möchte würde hätte wäre grün grüne früher spät später'.split(' '),
)

function singulars(word: string): string[] {
  if (word.length < 4 || nounsInE.has(word) || ownUmlaut.has(word)) return []
  const found = /(?:ss|us|is)$/.test(word) ? [] : basesOf(word, endings)
  const plain = withoutUmlaut(word)
  const changed = plain === null ? [] : [plain, ...basesOf(plain, umlautEndings)]
  const inEr = pluralsInEr.has(word) ? [word.slice(0, -2)] : []
  const inErn = pluralsInEr.has(word.slice(0, -1)) ? [word.slice(0, -3)] : []
  return [...found, ...changed, ...inEr, ...inErn].filter((base) => base.length >= 3 && base !== word)
}

/** Nouns in -er, which look like adjectives: a Messer is nobody who is "mess". */
const nounsInEr = new Set(
  'messer wasser sommer winter zimmer fenster koffer keller teller becher kocher drucker läufer käufer bäcker händler spieler maler lehrer fahrer sänger leser hörer computer laser power butter mutter vater bruder schwester tochter zucker pfeffer leder feder finger hammer nummer kammer theater wetter alter ufer muster kloster meister partner trainer jogger blogger influencer follower sneaker burger toaster mixer kinder bilder'.split(
    ' ',
  ),
)

const adjective = suffixRules(3, [
  'eren erer eres erem ere: -',
  'sten stes stem ste: - e',
  'em er es en e: -',
])
const verb = suffixRules(3, ['ten test tet te: en', 'st t e: en', 'end ende enden: en'])

function bases(word: string): string[] {
  if (word.length < 5 || nounsInE.has(word)) return []
  const participle = /^ge(.{3,})(?:t|en)$/.exec(word)?.[1]
  return [
    ...(nounsInEr.has(word) ? [] : basesOf(word, adjective)),
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
