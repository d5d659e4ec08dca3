import type { TextRange } from '../text/find-matches.ts'
import { createSentimentProbabilities } from './classify-sentiment.ts'
import { findBrandPassages } from './find-brand-passages.ts'
import type { SentimentModel } from './sentiment-model.ts'
import { findStatements } from './statements/find-statements.ts'
import type { StatementKind } from './statements/statement-words.ts'
import { type LabelProbabilities, type StanceEvidence, weighStance } from './weigh-stance.ts'

/** What a post says of a brand. */
export interface StanceReading {
  /** The passages that speak of the brand. */
  readonly said: string
  readonly evidence: StanceEvidence
  /** What is said plainly alone. */
  readonly plain: StanceEvidence
  /** What it says plainly, in reading order; the last counts. */
  readonly kinds: readonly StatementKind[]
}

export interface TextToRead {
  readonly text: string
  /** Two-letter code, `und` where nobody knows it. */
  readonly language: string
  /** Where the text names the brand, in order, and where those that it competes with. */
  readonly brand: readonly TextRange[]
  readonly rivals: readonly TextRange[]
  /** What another model said of the whole text, for languages that ours does not know. */
  readonly heard: LabelProbabilities | null
}

/** Words of somebody else, three or more. */
const quotation = /«[^«»]*»|“[^“”]*”|"[^"\n]*"/gu
const fewestQuoted = 3

const withoutQuotations = (text: string) =>
  text.replace(quotation, (quoted) =>
    quoted.trim().split(/\s+/u).length < fewestQuoted ? quoted : ' '.repeat(quoted.length),
  )

/**
 * Reads what posts say of a brand: the passages that speak of it, what these say plainly, and how the model of sentiment
 * hears them where it stands by its label.
 * Method: docs/methods/stance.md
 * @returns null where the text names the brand only beside a rival, or not at all
 */
export function createStanceReader(model: SentimentModel): (text: TextToRead) => StanceReading | null {
  const probabilitiesOf = createSentimentProbabilities(model)
  return ({ text, language, brand, rivals, heard }) => {
    const passages = findBrandPassages(text, brand, rivals, language)
    if (passages.length === 0) return null
    const said = passages.map(({ start, end }) => text.slice(start, end).trim()).join('\n')
    const statements = findStatements(withoutQuotations(said), language)
    const side = statements.at(-1)?.side ?? null
    const known = probabilitiesOf(said, language) ?? heard
    const stoodBy = known !== null && Math.max(...known) >= model.confidentFrom ? known : null
    return {
      said,
      evidence: weighStance(side, stoodBy, language),
      plain: weighStance(side, null, language),
      kinds: statements.map(({ kind }) => kind),
    }
  }
}
