import { type Pillar, pillarNames } from '@relais/core/influence/signals'
import type { RankedCreator } from '@relais/server/influence/influence.schema'
import { useTranslation } from 'react-i18next'
import { laneOf } from './lane.ts'
import styles from './three-r-glyph.module.css'
import { usePillarWords } from './use-pillar-words.ts'

const laneWidth = 72
const laneHeight = 14

type Pillars = RankedCreator['pillars']

/** Three fixed lanes. Solid is measured, hatched estimated, a dashed outline unknown; the tick is the typical person. */
export function ThreeRGlyph({ pillars }: { readonly pillars: Pillars }) {
  const { t } = useTranslation()
  const words = usePillarWords()
  return (
    <ul className={styles.glyph}>
      {pillarNames.map((name) => (
        <li key={name} className={styles.lane}>
          <span className={styles.label} aria-hidden="true">
            {t(`pillarShort.${name}`)}
          </span>
          <LaneBar name={name} pillar={pillars[name]} label={words(name, pillars[name])} />
        </li>
      ))}
    </ul>
  )
}

interface LaneBarProps {
  readonly name: Pillar
  readonly pillar: Pillars[Pillar]
  readonly label: string
}

function LaneBar({ name, pillar, label }: LaneBarProps) {
  const lane = laneOf(pillar, laneWidth)
  return (
    <svg
      className={styles.bar}
      viewBox={`0 0 ${laneWidth} ${laneHeight}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
      data-pillar={name}
      data-knowledge={lane.kind}
    >
      {lane.kind === 'unknown' ? (
        <rect
          className={styles.unknown}
          x="0.5"
          y="1.5"
          width={laneWidth - 1}
          height={laneHeight - 3}
          rx="1"
        />
      ) : (
        <>
          <line className={styles.floor} x1="0" x2={laneWidth} y1={laneHeight - 0.5} y2={laneHeight - 0.5} />
          {lane.interval && (
            <rect
              className={styles.interval}
              x={lane.interval.x}
              y="2"
              width={lane.interval.width}
              height="10"
              rx="5"
            />
          )}
          <rect className={styles.fill} x="0" y="3" width={lane.fill} height="8" />
          {lane.kind === 'estimated' && <Hatch width={lane.fill} />}
          <line className={styles.tick} x1={lane.tick} x2={lane.tick} y1="0" y2={laneHeight} />
        </>
      )}
    </svg>
  )
}

/** Lines at 45 degrees, drawn one by one: a pattern would need an id that is unique on the page. */
function Hatch({ width }: { readonly width: number }) {
  const lines = Array.from({ length: Math.ceil((width + 8) / 4) }, (_, index) => index * 4 - 8)
  return (
    <g className={styles.hatch}>
      {lines.map((x) => {
        const start = Math.max(0, x)
        const end = Math.min(width, x + 8)
        return end > start ? (
          <line key={x} x1={start} y1={11 - (start - x)} x2={end} y2={11 - (end - x)} />
        ) : null
      })}
    </g>
  )
}
