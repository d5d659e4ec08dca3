/**
 * What a word may come from when it ends so: every base is the word without the suffix and with a replacement. The
 * first rule whose suffix fits decides.
 */
export interface SuffixRule {
  readonly suffix: string
  readonly replacements: readonly string[]
  /** Letters that must stand before the suffix. */
  readonly fewestBefore: number
}

/**
 * Reads rules as "suffix: replacement replacement", with `-` for none; longer suffixes first.
 * @param fewestBefore letters that must stand before each suffix
 * @example suffixRules(2, ['eaux: eau', 's: -'])
 */
export function suffixRules(fewestBefore: number, lines: readonly string[]): SuffixRule[] {
  return lines
    .flatMap((line) => {
      const [suffixes = '', replacements = ''] = line.split(':')
      return suffixes
        .trim()
        .split(' ')
        .map((suffix) => ({
          suffix,
          fewestBefore,
          replacements: replacements
            .trim()
            .split(' ')
            .map((replacement) => (replacement === '-' ? '' : replacement)),
        }))
    })
    .toSorted((a, b) => b.suffix.length - a.suffix.length)
}

/** The bases that the first fitting rule gives; none when no rule fits. */
export function basesOf(word: string, rules: readonly SuffixRule[]): string[] {
  const rule = rules.find(
    ({ suffix, fewestBefore }) => word.length >= suffix.length + fewestBefore && word.endsWith(suffix),
  )
  if (rule === undefined) return []
  const before = word.slice(0, word.length - rule.suffix.length)
  return rule.replacements.map((replacement) => before + replacement)
}
