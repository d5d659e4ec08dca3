import { drawsOf } from './draw-sql.ts'

const consonants = ['b', 'd', 'f', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v']
const vowels = ['a', 'e', 'i', 'o', 'u']
const syllables = consonants.flatMap((consonant) => vowels.map((vowel) => `'${consonant}${vowel}'`))

/** A made-up word of two to four syllables for a number below 12.9 million; small numbers give short words. */
export function wordSql(number: string): string {
  const list = `[${syllables.join(',')}]`
  const count = syllables.length
  const syllable = (power: number) =>
    `arrayElement(${list}, 1 + intDiv(${number}, ${count ** power}) % ${count})`
  const further = (power: number) => `if(${number} < ${count ** power}, '', ${syllable(power)})`
  return `concat(${syllable(0)}, ${syllable(1)}, ${further(2)}, ${further(3)})`
}

/** By a person's number: people whose numbers leave the same remainder are on the same network, and may mention each other. */
export const platforms = ["'twitter'", "'twitter'", "'twitter'", "'youtube'", "'bluesky'"]
const languages = ["'es'", "'es'", "'es'", "'en'", "'en'", "'pt'"]

/** What is known of the person with this number: an expression for each field of an account. */
export function personSql(seed: number, index: string) {
  const draws = drawsOf(seed)
  const platform = `arrayElement([${platforms.join(', ')}], 1 + ${index} % ${platforms.length})`
  const handle = `concat(${wordSql(index)}, toString(${index}))`
  return {
    platform,
    handle,
    id: `xxHash64(concat('account\\0', ${platform}, '\\0', ${handle}))`,
    lang: draws.pick(index, 'language', languages),
    /** As the audience is; whether the corpus knows it is another question. */
    audience: `exp(6.5 + 1.8 * ${draws.normal(index, 'audience')})`,
    isAudienceKnown: `${draws.uniform(index, 'audience known')} < 0.7`,
    /** How much more or less than expected people answer to this person, in logarithms. */
    appeal: `(0.6 * ${draws.normal(index, 'appeal')})`,
  }
}
