/**
 * The longest run of characters that stands in both texts, empty when there is none. Of several as long, the first in `a`.
 * @example longestSharedPiece('reptoddyoung', 'sentoddyoung') // 'toddyoung'
 */
export function longestSharedPiece(a: string, b: string): string {
  let best = 0
  let end = 0
  let row = new Array<number>(b.length + 1).fill(0)
  for (let i = 1; i <= a.length; i++) {
    const next = new Array<number>(b.length + 1).fill(0)
    for (let j = 1; j <= b.length; j++) {
      if (a[i - 1] !== b[j - 1]) continue
      const run = (row[j - 1] as number) + 1
      next[j] = run
      if (run > best) {
        best = run
        end = i
      }
    }
    row = next
  }
  return a.slice(end - best, end)
}
