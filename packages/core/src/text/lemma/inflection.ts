/**
 * How a language inflects, as far as a reader of posts would expect a search to know it. Words are folded: accents that
 * a language treats as variants are gone. Every list may name words that do not exist: only words that people wrote
 * are ever counted.
 */
export interface Inflection {
  /** Singulars that a word may be the plural of. True in both directions: who asks for the plural gets the singular. */
  singulars(word: string): readonly string[]
  /**
   * Bases that a word may be another form of: the infinitive of a verb form, the masculine of a feminine. True in one
   * direction: who asks for the base gets the form, and who asks for the form gets the form.
   */
  bases(word: string): readonly string[]
  /** Words that hold sentences together: they are no form of anything. */
  readonly functionWords: ReadonlySet<string>
}
