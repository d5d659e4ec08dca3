import { pillarNames } from '@relais/core/influence/signals'
import type { Weights } from '@relais/core/influence/weights'
import { type PointerEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { corners, pointOf, weightsAt } from '../triangle-geometry.ts'
import styles from './weights-panel.module.css'

interface Dot {
  readonly key: string
  readonly name: string
  readonly weights: Weights
}

interface WeightTriangleProps {
  readonly weights: Weights
  readonly dots: readonly Dot[]
  readonly onTry: (weights: Weights) => void
  readonly onChoose: (weights: Weights) => void
}

const side = 270
const margin = { x: 48, y: 26 }
const size = { width: side + 2 * margin.x, height: side * 0.866 + 2 * margin.y }
/** How near to a preset, in pixels, a dragged point jumps onto it. */
const pull = 5

const place = ({ x, y }: { readonly x: number; readonly y: number }) => ({
  x: margin.x + x * side,
  y: margin.y + y * side,
})

/** One point between three corners. For the pointer only: the sliders beside it say and do the same. */
export function WeightTriangle({ weights, dots, onTry, onChoose }: WeightTriangleProps) {
  const { t } = useTranslation()
  const svg = useRef<SVGSVGElement>(null)
  const isDragging = useRef(false)
  const at = place(pointOf(weights))
  const read = (event: PointerEvent): Weights => {
    const box = svg.current?.getBoundingClientRect()
    const scale = box ? size.width / box.width : 1
    const point = {
      x: (event.clientX - (box?.left ?? 0)) * scale,
      y: (event.clientY - (box?.top ?? 0)) * scale,
    }
    const near = dots.find((dot) => {
      const there = place(pointOf(dot.weights))
      return Math.hypot(there.x - point.x, there.y - point.y) <= pull
    })
    return near?.weights ?? weightsAt({ x: (point.x - margin.x) / side, y: (point.y - margin.y) / side })
  }
  const [left, right, top] = [corners.reach, corners.relevance, corners.resonance].map(place) as [
    { x: number; y: number },
    { x: number; y: number },
    { x: number; y: number },
  ]
  const labels = { reach: left, relevance: right, resonance: top }
  return (
    <svg
      ref={svg}
      className={styles.triangle}
      viewBox={`0 0 ${size.width} ${size.height}`}
      aria-hidden="true"
      data-testid="weight-triangle"
      onPointerDown={(event) => {
        isDragging.current = true
        event.currentTarget.setPointerCapture(event.pointerId)
        onTry(read(event))
      }}
      onPointerMove={(event) => {
        if (isDragging.current) onTry(read(event))
      }}
      onPointerUp={(event) => {
        if (!isDragging.current) return
        isDragging.current = false
        onChoose(read(event))
      }}
      onPointerCancel={() => {
        isDragging.current = false
      }}
    >
      <path className={styles.ground} d={`M${left.x} ${left.y}L${right.x} ${right.y}L${top.x} ${top.y}Z`} />
      {pillarNames.map((pillar) => (
        <line
          key={pillar}
          className={styles.tie}
          data-pillar={pillar}
          x1={at.x}
          y1={at.y}
          x2={labels[pillar].x}
          y2={labels[pillar].y}
          strokeWidth={1 + weights[pillar] / 14}
        />
      ))}
      {pillarNames.map((pillar) => (
        <text
          key={pillar}
          className={styles.corner}
          x={labels[pillar].x}
          y={labels[pillar].y + (pillar === 'resonance' ? -10 : 18)}
          textAnchor="middle"
        >
          {t(`pillarShort.${pillar}`)} {weights[pillar]}
        </text>
      ))}
      {dots.map((dot, index) => {
        const there = place(pointOf(dot.weights))
        return (
          <g key={dot.key} className={styles.dot}>
            <title>{dot.name}</title>
            <circle cx={there.x} cy={there.y} r="6.5" />
            <text x={there.x} y={there.y + 3.5} textAnchor="middle">
              {index + 1}
            </text>
          </g>
        )
      })}
      <circle className={styles.handle} cx={at.x} cy={at.y} r="10" />
    </svg>
  )
}
