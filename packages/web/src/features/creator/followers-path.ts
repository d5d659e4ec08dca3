export interface Snapshot {
  readonly at: string
  readonly followers: number | null
}

/**
 * A line through known counts over true time, scaled to fill the box, as an SVG path. Null under two known counts.
 * @example followersPath([{ at: '2025-01-01', followers: 1 }, { at: '2025-01-02', followers: 3 }], 100, 10) // 'M0 10L100 0'
 */
export function followersPath(snapshots: readonly Snapshot[], width: number, height: number): string | null {
  const known = snapshots
    .flatMap(({ at, followers }) => (followers === null ? [] : [{ time: Date.parse(at), followers }]))
    .toSorted((a, b) => a.time - b.time)
  const [first] = known
  const last = known.at(-1)
  if (!first || !last || first.time === last.time) return null
  const counts = known.map(({ followers }) => followers)
  const [least, most] = [Math.min(...counts), Math.max(...counts)]
  const y = (count: number) =>
    most === least ? height / 2 : height - ((count - least) / (most - least)) * height
  const x = (time: number) => ((time - first.time) / (last.time - first.time)) * width
  const round = (value: number) => Math.round(value * 10) / 10
  return known
    .map(({ time, followers }, i) => `${i === 0 ? 'M' : 'L'}${round(x(time))} ${round(y(followers))}`)
    .join('')
}
