import { type PointerEvent, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { type GemPoint, gemScale } from '../gem-points.ts'
import { placeLabels } from '../place-labels.ts'
import styles from './gems-view.module.css'

interface GemsPictureProps {
  readonly points: readonly GemPoint[]
  readonly named: readonly GemPoint[]
  /** The place of who is pointed at, here or in the table. */
  readonly pointed: number | null
  readonly nameOf: (place: number) => string
  readonly onPoint: (place: number | null) => void
}

const size = { width: 760, height: 440 }
const plot = { left: 130, right: 40, top: 16, bottom: 44 }
/** Where audiences of unknown size are drawn: a column of its own before the scale begins. */
const gutter = { left: 58, width: 48 }
/** How near the pointer must come, in the picture's own units. */
const near = 14

/** Labels of dots further right stand left of them. */
const turn = 560
/** Width of a letter, at most. */
const perLetter = 7.2

const inner = {
  width: size.width - plot.left - plot.right,
  height: size.height - plot.top - plot.bottom,
}

/** Spreads points of the gutter sideways, always the same way, so that they do not hide each other. */
const spread = (place: number) => ((place * 0.618) % 1) * (gutter.width - 12) + 6

/** Everybody as one dot; the table beside it says the same in words. */
export function GemsPicture({ points, named, pointed, nameOf, onPoint }: GemsPictureProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const svg = useRef<SVGSVGElement>(null)
  const scale = useMemo(() => gemScale(points), [points])
  const drawn = useMemo(
    () =>
      points.map((point) => {
        const x = scale.xOf(point.followers)
        return {
          place: point.place,
          x: x === null ? gutter.left + spread(point.place) : plot.left + x * inner.width,
          y: plot.top + scale.yOf(point.response) * inner.height,
        }
      }),
    [points, scale],
  )
  const at = useMemo(() => new Map(drawn.map((dot) => [dot.place, dot])), [drawn])
  const dots = useMemo(() => drawn.map(({ x, y }) => `M${x.toFixed(1)} ${y.toFixed(1)}h0`).join(''), [drawn])
  const labels = placeLabels(
    named.flatMap(({ place }) => {
      const dot = at.get(place)
      return dot ? [{ ...dot, width: (dot.x > turn ? -1 : 1) * (14 + perLetter * nameOf(place).length) }] : []
    }),
    { height: 17, top: plot.top + 8, bottom: size.height - plot.bottom },
  )
  const lit = pointed === null ? undefined : at.get(pointed)
  const find = (event: PointerEvent) => {
    const box = svg.current?.getBoundingClientRect()
    if (!box) return
    const x = ((event.clientX - box.left) / box.width) * size.width
    const y = ((event.clientY - box.top) / box.height) * size.height
    let best: number | null = null
    let least = near
    for (const dot of drawn) {
      const way = Math.hypot(dot.x - x, dot.y - y)
      if (way < least) {
        least = way
        best = dot.place
      }
    }
    onPoint(best)
  }
  const expected = plot.top + scale.yOf(0) * inner.height
  return (
    <svg
      ref={svg}
      className={styles.picture}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={t('gems.pictureOf', { people: points.length })}
      onPointerMove={find}
      onPointerLeave={() => onPoint(null)}
    >
      {drawn.some(({ x }) => x < plot.left) && (
        <>
          <rect
            className={styles.gutter}
            x={gutter.left}
            y={plot.top}
            width={gutter.width}
            height={inner.height}
            rx="4"
          />
          <text
            className={styles.axis}
            x={gutter.left + gutter.width / 2}
            y={size.height - 26}
            textAnchor="middle"
          >
            ?
          </text>
          <text
            className={styles.axis}
            x={gutter.left + gutter.width / 2}
            y={size.height - 8}
            textAnchor="middle"
          >
            {t('filter.size.unknown')}
          </text>
        </>
      )}
      {scale.followerTicks.map((followers) => {
        const x = plot.left + (scale.xOf(followers) ?? 0) * inner.width
        return (
          <g key={followers}>
            <line className={styles.grid} x1={x} x2={x} y1={plot.top} y2={size.height - plot.bottom} />
            <text className={styles.axis} x={x} y={size.height - 26} textAnchor="middle">
              {format.compact(followers)}
            </text>
          </g>
        )
      })}
      <text className={styles.axis} x={plot.left + inner.width / 2} y={size.height - 8} textAnchor="middle">
        {t('signal.audience.name')}
      </text>
      {scale.responseTicks.map((times) => {
        const y = plot.top + scale.yOf(Math.log(times)) * inner.height
        return (
          <text key={times} className={styles.axis} x={gutter.left - 8} y={y + 4} textAnchor="end">
            ×{format.number(times)}
          </text>
        )
      })}
      <line
        className={styles.expected}
        x1={gutter.left}
        x2={size.width - plot.right}
        y1={expected}
        y2={expected}
      />
      <text className={styles.axis} x={size.width - plot.right} y={expected - 6} textAnchor="end">
        {t('gems.asExpected')}
      </text>
      <path className={styles.dots} d={dots} />
      {labels.map(({ place, x, y, labelY }) => (
        <g key={place}>
          <circle className={styles.gem} cx={x} cy={y} r="5" />
          {Math.abs(labelY - y) > 3 && (
            <line className={styles.leader} x1={x} y1={y} x2={x + (x > turn ? -8 : 8)} y2={labelY} />
          )}
          <text
            className={styles.name}
            x={x + (x > turn ? -11 : 11)}
            y={labelY + 4}
            textAnchor={x > turn ? 'end' : 'start'}
          >
            {nameOf(place)}
          </text>
        </g>
      ))}
      {lit && (
        <g className={styles.lit}>
          <circle cx={lit.x} cy={lit.y} r="8" />
          {!named.some(({ place }) => place === lit.place) && (
            <text
              x={lit.x + (lit.x > turn ? -12 : 12)}
              y={lit.y - 8}
              textAnchor={lit.x > turn ? 'end' : 'start'}
            >
              {nameOf(lit.place)}
            </text>
          )}
        </g>
      )}
    </svg>
  )
}
