/** One answer to a creator's post. */
export interface AnswerGiven {
  readonly account: string
  readonly atMs: number
}

export interface QuickCircle {
  /** Accounts that answer within a quarter of an hour nearly every time and are answered in turn, most answers first. */
  readonly accounts: readonly string[]
  /** Share of all answers that are theirs, 0 to 1. */
  readonly share: number
}

const quickMs = 15 * 60_000
const fewestAnswers = 3
const mostlyQuick = 0.8
const fewestInTurn = 2
const fewestPeople = 3

/** The last value that is not above `at`, of ascending ones. */
function lastUpTo(sorted: readonly number[], at: number): number | null {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) <= at) low = middle + 1
    else high = middle
  }
  return sorted[low - 1] ?? null
}

/**
 * People who praise each other by appointment (a pod): three answers and more, four in five of them within a quarter of
 * an hour after a post, and at least two answers back. Three such people make a circle. Friends do this too: it is shown,
 * and is no verdict.
 * @param postedMs when the creator posted, @param answersBack answers of the creator to each account
 * @returns null where there is no such circle
 */
export function findQuickCircle(
  postedMs: readonly number[],
  answers: readonly AnswerGiven[],
  answersBack: ReadonlyMap<string, number>,
): QuickCircle | null {
  const posted = postedMs.toSorted((a, b) => a - b)
  const byAccount = Map.groupBy(answers, ({ account }) => account)
  const quick = [...byAccount].filter(([account, given]) => {
    if (given.length < fewestAnswers || (answersBack.get(account) ?? 0) < fewestInTurn) return false
    const soon = given.filter(
      ({ atMs }) => atMs - (lastUpTo(posted, atMs) ?? Number.NEGATIVE_INFINITY) <= quickMs,
    )
    return soon.length >= mostlyQuick * given.length
  })
  if (quick.length < fewestPeople) return null
  quick.sort((a, b) => b[1].length - a[1].length || a[0].localeCompare(b[0]))
  const theirs = quick.reduce((sum, [, given]) => sum + given.length, 0)
  return { accounts: quick.map(([account]) => account), share: theirs / answers.length }
}
