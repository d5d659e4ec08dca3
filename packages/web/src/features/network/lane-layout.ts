/** Sizes of the lanes, in px. */
export const laneHeight = 28
export const labelWidth = 148
const edge = 14

export interface TimeScale {
  /** Px from the left for an instant in seconds since 1970. */
  xOf(seconds: number): number
  readonly left: number
  readonly right: number
}

/** Time from left to right, between the labels and the edge. */
export function timeScale(start: number, end: number, width: number): TimeScale {
  const [left, right] = [labelWidth + edge, Math.max(labelWidth + edge + 40, width - edge)]
  const span = Math.max(1, end - start)
  return { left, right, xOf: (seconds) => left + ((seconds - start) / span) * (right - left) }
}

export const laneMiddle = (lane: number) => lane * laneHeight + laneHeight / 2

/** Radius of somebody whom so many people pass on: the area grows with the people. */
export const radiusOf = (people: number) => Math.min(11, 2.5 + Math.sqrt(people))

const round = (px: number) => Math.round(px * 10) / 10

interface End {
  readonly x: number
  readonly y: number
}

/** How far an arc swings out to the side; to the left where there is no room on the right. */
function swing(from: End, to: End, right: number): number {
  const wanted = Math.min(64, Math.abs(to.y - from.y) * 0.3)
  return Math.max(from.x, to.x) + wanted > right ? -wanted : wanted
}

/**
 * A ribbon that is broad where something was said and ends in a point where it was taken up, so that the direction can
 * be seen without an arrowhead.
 * @param breadth px at the beginning
 * @param right px that an arc may not go beyond
 */
export function taperPath(from: End, to: End, breadth: number, right: number): string {
  const half = breadth / 2
  const out = swing(from, to, right)
  const [x1, y1, x2, y2] = [from.x, from.y, to.x, to.y].map(round) as [number, number, number, number]
  const [near, far] = [round(from.y + (to.y - from.y) * 0.2), round(to.y - (to.y - from.y) * 0.2)]
  const turn = round(to.x + out)
  return `M${round(x1 - half)} ${y1}C${round(from.x + out - half)} ${near} ${turn} ${far} ${x2} ${y2}C${turn} ${far} ${round(from.x + out + half)} ${near} ${round(x1 + half)} ${y1}Z`
}

/** The same as a line, for what may be chance and is drawn dashed. */
export function linePath(from: End, to: End, right: number): string {
  const out = swing(from, to, right)
  const [near, far] = [round(from.y + (to.y - from.y) * 0.2), round(to.y - (to.y - from.y) * 0.2)]
  return `M${round(from.x)} ${round(from.y)}C${round(from.x + out)} ${near} ${round(to.x + out)} ${far} ${round(to.x)} ${round(to.y)}`
}

/** 0.35 for the oldest to 0.9 for what is of today. */
export const recencyOf = (lastAt: number, start: number, end: number) =>
  0.35 + 0.55 * Math.min(1, Math.max(0, (lastAt - start) / Math.max(1, end - start)))

/** A name that fits beside its lane, about. */
export function shortName(name: string, letters = 20): string {
  const signs = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(name)]
  if (signs.length <= letters) return name
  return `${signs
    .slice(0, letters - 1)
    .map(({ segment }) => segment)
    .join('')}…`
}
