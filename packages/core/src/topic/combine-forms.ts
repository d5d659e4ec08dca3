/** Ways to inflect the words of one phrase that are asked for. */
const mostPhraseForms = 24

/**
 * Every way to pick one of each, so that a phrase is found however its words are inflected; the longest lists are cut
 * until there are 24 ways at most.
 * @example combineForms([['couteau', 'couteaux'], ['de'], ['chef']]) // [['couteau', 'de', 'chef'], ['couteaux', 'de', 'chef']]
 */
export function combineForms(choices: readonly (readonly string[])[]): string[][] {
  const kept = choices.map((options) => [...options])
  const ways = () => kept.reduce((product, { length }) => product * length, 1)
  while (ways() > mostPhraseForms) {
    kept.reduce((longest, options) => (options.length > longest.length ? options : longest)).pop()
  }
  return kept.reduce<string[][]>(
    (runs, options) => runs.flatMap((run) => options.map((option) => [...run, option])),
    [[]],
  )
}
