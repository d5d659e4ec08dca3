import { useElementSize } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { initialOf } from '../../../ui/initial-of.ts'
import { placeBubbles } from '../place-bubbles.ts'
import { wrapName } from '../wrap-name.ts'
import styles from './circles-picture.module.css'

interface CirclesPictureProps {
  /** People in each, and the places of those whose initials stand in it. */
  readonly circles: readonly { readonly people: number; readonly faces: readonly number[] }[]
  /** What each circle is called. */
  readonly names: readonly string[]
  /** By place of the circles; `weight` is what a tie's breadth says. */
  readonly links: readonly { readonly a: number; readonly b: number; readonly weight: number }[]
  readonly people: readonly { readonly accountId: string; readonly name: string; readonly handle: string }[]
  readonly legend: string
  /** A tie in words. */
  readonly onTie: (weight: number) => string
  readonly chosen: number | null
  readonly onChoose: (circle: number | null) => void
}

const faceRadius = 10
const lineHeight = 17
const lettersOfLine = 22
const coloured = 6

/** Circles as bubbles: area by people, breadth of a tie by its weight. The table says the same. */
export function CirclesPicture(props: CirclesPictureProps) {
  const { t } = useTranslation()
  const { ref, width } = useElementSize()
  const { circles, names, links, people, chosen, onChoose } = props
  const { bubbles, height } = placeBubbles(
    circles.map((circle) => circle.people),
    width || 640,
  )
  const at = new Map(bubbles.map((bubble) => [bubble.index, bubble]))
  const most = Math.max(1, ...links.map(({ weight }) => weight))
  return (
    <div ref={ref}>
      <svg
        className={styles.picture}
        width="100%"
        height={height}
        role="img"
        aria-label={t('network.circles.picture', { circles: circles.length, links: links.length })}
      >
        {links.map(({ a, b, weight }) => {
          const [from, to] = [at.get(a), at.get(b)]
          if (!from || !to) return null
          const isFaint = chosen !== null && a !== chosen && b !== chosen
          return (
            <path
              key={`${a} ${b}`}
              className={styles.link}
              data-few={weight < 3 || undefined}
              data-faint={isFaint || undefined}
              strokeWidth={1 + 9 * Math.sqrt(weight / most)}
              d={`M${from.x} ${from.y}Q${(from.x + to.x) / 2} ${(from.y + to.y) / 2 - 24} ${to.x} ${to.y}`}
            >
              <title>{props.onTie(weight)}</title>
            </path>
          )
        })}
        {bubbles.map(({ index, x, y, r }) => {
          const faces = (circles[index]?.faces ?? []).slice(0, r < 38 ? 1 : 3)
          const lines = wrapName(names[index] ?? '', lettersOfLine)
          const left = x - ((faces.length - 1) * faceRadius * 2.2) / 2
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: the table beside it offers the same to keyboards
            <g
              key={index}
              className={styles.circle}
              data-chosen={index === chosen || undefined}
              style={{ color: index < coloured ? `var(--category-${index + 1})` : 'var(--line-strong)' }}
              onClick={() => onChoose(index === chosen ? null : index)}
            >
              <title>{names[index]}</title>
              <circle className={styles.bubble} cx={x} cy={y} r={r} />
              {faces.map((place, position) => {
                const face = people[place]
                const cx = left + position * faceRadius * 2.2
                return (
                  face && (
                    <g key={face.accountId}>
                      <circle className={styles.face} cx={cx} cy={y} r={faceRadius} />
                      <text className={styles.initial} x={cx} y={y + 4} textAnchor="middle">
                        {initialOf(face.name || face.handle)}
                      </text>
                    </g>
                  )
                )
              })}
              <text className={styles.name} y={y + r} textAnchor="middle">
                {lines.map((line) => (
                  <tspan key={line} x={x} dy={lineHeight}>
                    {line}
                  </tspan>
                ))}
              </text>
              <text
                className={styles.count}
                x={x}
                y={y + r + lineHeight * (lines.length + 1)}
                textAnchor="middle"
              >
                {t('network.people', { count: circles[index]?.people ?? 0 })}
              </text>
            </g>
          )
        })}
      </svg>
      <p className={styles.legend}>{props.legend}</p>
    </div>
  )
}
