import type { Growth } from '@relais/server/audience/audience.schema'

export interface GrowthPicture {
  /** SVG paths; null under two counts, or when nobody cites. */
  readonly followers: string | null
  readonly citing: string | null
  /** Where each question lies, 0 to width, in the order of the questions. */
  readonly marks: readonly number[]
  readonly fromMs: number
  readonly toMs: number
  readonly mostFollowers: number
  readonly leastFollowers: number
  readonly mostCiting: number
}

interface Box {
  readonly width: number
  readonly followersHeight: number
  readonly citingHeight: number
}

const round = (value: number) => Math.round(value * 10) / 10
const line = (points: readonly (readonly [number, number])[]) =>
  points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('')

/**
 * Two curves over one time: followers on their own scale, and below them people who cite, from nothing up. Null where
 * neither can be drawn.
 */
export function growthPicture({ counts, citing, questions }: Growth, box: Box): GrowthPicture | null {
  const known = counts.flatMap(({ at, followers }) =>
    followers === null ? [] : [{ time: Date.parse(at), followers }],
  )
  const months = citing.map(({ month, people }) => ({ time: Date.parse(`${month}-15T00:00:00Z`), people }))
  const span = known.length > 1 ? known : months
  const fromMs = span[0]?.time
  const toMs = span.at(-1)?.time
  if (fromMs === undefined || toMs === undefined || fromMs === toMs) return null
  const x = (time: number) => ((time - fromMs) / (toMs - fromMs)) * box.width
  const sizes = known.map(({ followers }) => followers)
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)]
  const height = (count: number) =>
    most === least ? box.followersHeight / 2 : box.followersHeight * (1 - (count - least) / (most - least))
  const inside = months.filter(({ time }) => time >= fromMs && time <= toMs)
  const mostCiting = Math.max(0, ...inside.map(({ people }) => people))
  return {
    followers:
      known.length > 1 ? line(known.map(({ time, followers }) => [x(time), height(followers)])) : null,
    citing:
      inside.length > 1 && mostCiting > 0
        ? line(inside.map(({ time, people }) => [x(time), box.citingHeight * (1 - people / mostCiting)]))
        : null,
    marks: questions.map(({ to }) => Math.min(box.width, Math.max(0, x(Date.parse(to))))),
    fromMs,
    toMs,
    mostFollowers: known.length > 0 ? most : 0,
    leastFollowers: known.length > 0 ? least : 0,
    mostCiting,
  }
}
