export interface Labelled {
  readonly place: number
  readonly x: number
  readonly y: number
  /** Of its label, which begins at x, or ends there when it is negative. */
  readonly width: number
}

interface Room {
  /** Of one line. */
  readonly height: number
  readonly top: number
  readonly bottom: number
}

const spanOf = ({ x, width }: Labelled) => (width < 0 ? [x + width, x] : [x, x + width]) as [number, number]

function share(a: Labelled, b: Labelled): boolean {
  const [one, other] = [spanOf(a), spanOf(b)]
  return one[0] < other[1] && other[0] < one[1]
}

/**
 * Gives each label a line on which it covers no other one: beside its dot where there is room, else the nearest line
 * above or below that is free.
 */
export function placeLabels<Dot extends Labelled>(
  dots: readonly Dot[],
  { height, top, bottom }: Room,
): (Dot & { readonly labelY: number })[] {
  const placed: (Dot & { readonly labelY: number })[] = []
  for (const dot of dots.toSorted((a, b) => a.y - b.y || a.place - b.place)) {
    const taken = placed.filter((other) => share(dot, other)).map(({ labelY }) => labelY)
    const isFree = (line: number) => taken.every((other) => Math.abs(other - line) >= height - 1e-9)
    const own = Math.min(bottom, Math.max(top, dot.y))
    const lines = [own, ...taken.flatMap((line) => [line - height, line + height])]
    const free = lines.filter((line) => line >= top && line <= bottom && isFree(line))
    const labelY = free.toSorted((a, b) => Math.abs(a - dot.y) - Math.abs(b - dot.y))[0] ?? own
    placed.push({ ...dot, labelY })
  }
  return placed
}
