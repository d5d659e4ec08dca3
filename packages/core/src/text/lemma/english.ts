import type { Inflection } from './inflection.ts'
import { basesOf, suffixRules } from './suffix-rules.ts'

const irregularPlurals: Readonly<Record<string, string>> = {
  knives: 'knife',
  wives: 'wife',
  lives: 'life',
  leaves: 'leaf',
  loaves: 'loaf',
  shelves: 'shelf',
  halves: 'half',
  calves: 'calf',
  wolves: 'wolf',
  scarves: 'scarf',
  thieves: 'thief',
  hooves: 'hoof',
  elves: 'elf',
  children: 'child',
  men: 'man',
  women: 'woman',
  feet: 'foot',
  teeth: 'tooth',
  geese: 'goose',
  mice: 'mouse',
  oxen: 'ox',
}

const irregularForms: Readonly<Record<string, string>> = {
  ran: 'run',
  wore: 'wear',
  worn: 'wear',
  bought: 'buy',
  brought: 'bring',
  made: 'make',
  ate: 'eat',
  eaten: 'eat',
  drank: 'drink',
  drunk: 'drink',
  ground: 'grind',
  rode: 'ride',
  ridden: 'ride',
  wrote: 'write',
  written: 'write',
  won: 'win',
  swam: 'swim',
  sold: 'sell',
  taught: 'teach',
  broke: 'break',
  broken: 'break',
  chose: 'choose',
  chosen: 'choose',
  grew: 'grow',
  grown: 'grow',
  drove: 'drive',
  driven: 'drive',
  slept: 'sleep',
  felt: 'feel',
  fell: 'fall',
  fallen: 'fall',
  froze: 'freeze',
  frozen: 'freeze',
  stolen: 'steal',
  stole: 'steal',
  threw: 'throw',
  thrown: 'throw',
}

/** Words that look like plurals and are none. */
const notPlurals = new Set(
  'gas atlas canvas bias christmas texas vegas kansas news series species lens always perhaps besides focus bus plus chaos ethos tennis basis crisis paris swiss asics adidas vans jeans'.split(
    ' ',
  ),
)

/** Words that look like a form of a verb and have a life of their own. */
const notForms = new Set(
  'wedding evening morning clothing ceiling pudding during nothing something anything everything earring sibling darling sterling building meeting hundred naked wicked sacred beloved'.split(
    ' ',
  ),
)

const plural = suffixRules(2, [
  'sses: ss',
  'shes: sh she',
  'ches: ch che',
  'xes: x xe',
  'zzes: zz',
  'zes: ze z',
  'ies: y ie',
  'oes: o oe',
  'ses: se s',
])

const vowel = /[aeiouy]/
/** One vowel before one consonant, and no other vowel: such a verb doubles its consonant, unless it ends in e. */
const shortSyllable = /^[^aeiou]*[aeiou][^aeiouwxy]$/
const doubled = /([bdgmnprt])\1$/

function verbsOf(stem: string): string[] {
  if (stem.length < 2 || !vowel.test(stem)) return []
  if (doubled.test(stem)) return [stem, stem.slice(0, -1)]
  return shortSyllable.test(stem) ? [`${stem}e`] : [stem, `${stem}e`]
}

function singulars(word: string): string[] {
  const irregular = irregularPlurals[word]
  if (irregular !== undefined) return [irregular]
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word) || notPlurals.has(word)) return []
  const found = basesOf(word, plural)
  return found.length > 0 ? found : [word.slice(0, -1)]
}

function bases(word: string): string[] {
  const irregular = irregularForms[word]
  if (irregular !== undefined) return [irregular]
  if (notForms.has(word)) return []
  if (word.endsWith('ied') && word.length > 4) return [`${word.slice(0, -3)}y`]
  if (word.endsWith('ing')) return verbsOf(word.slice(0, -3))
  if (word.endsWith('ed') && !word.endsWith('eed')) return verbsOf(word.slice(0, -2))
  return []
}

export const english: Inflection = {
  singulars,
  bases,
  functionWords: new Set(
    'a an the this that these those and or but if then than as at by for from in into of off on onto out over to under up with without about after before i me my mine you your yours he him his she her hers it its we us our ours they them their theirs who whom whose which what when where why how am is are was were be been being do does did done has have had having can could may might must shall should will would not no nor so too very just also more most much many some any all both each few other own same such only even still yet again here there now once ever never'.split(
      ' ',
    ),
  ),
}
