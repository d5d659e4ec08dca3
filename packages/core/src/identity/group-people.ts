/**
 * Which accounts belong together when pairs are joined, through others too: every account that is in a pair, with one
 * representative of its person (the smallest id as text).
 * @example groupPeople([['1', '2'], ['2', '3']]) // Map { '1' => '1', '2' => '1', '3' => '1' }
 */
export function groupPeople(pairs: readonly (readonly [string, string])[]): Map<string, string> {
  const parent = new Map<string, string>()
  const root = (of: string): string => {
    let at = of
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up
    parent.set(of, at)
    return at
  }
  for (const [one, other] of pairs) {
    const [first, second] = [root(one), root(other)].sort() as [string, string]
    parent.set(second, first)
  }
  return new Map([...parent.keys()].map((account) => [account, root(account)]))
}
