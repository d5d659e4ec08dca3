import { useElementSize } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import type { RelayArc, Relays } from '../api/network.ts'
import {
  labelWidth,
  laneHeight,
  laneMiddle,
  linePath,
  radiusOf,
  recencyOf,
  shortName,
  taperPath,
  timeScale,
} from '../lane-layout.ts'
import styles from './lanes-picture.module.css'

interface LanesPictureProps {
  readonly relays: Relays
  readonly chosen: number | null
  readonly marked: ReadonlySet<string>
  readonly onChoose: (lane: number | null) => void
}

const axisHeight = 22
const daySeconds = 86_400
const ticks = 5

/** Time from left to right, one lane for each person, ribbons from who spoke to who took it up. The table says the same. */
export function LanesPicture({ relays, chosen, marked, onChoose }: LanesPictureProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { ref, width } = useElementSize()
  const { people, arcs, period } = relays
  const start = Date.parse(`${period.from}T00:00:00Z`) / 1000
  const end = Date.parse(`${period.to}T00:00:00Z`) / 1000 + daySeconds
  const scale = timeScale(start, end, width || 640)
  const height = people.length * laneHeight + axisHeight
  const touches = (arc: RelayArc) => chosen === null || arc.from === chosen || arc.to === chosen
  const linked = new Set(chosen === null ? [] : arcs.filter(touches).flatMap(({ from, to }) => [from, to]))
  return (
    <div ref={ref}>
      <svg
        className={styles.picture}
        width="100%"
        height={height}
        role="img"
        aria-label={t('network.relays.picture', { people: people.length, arcs: arcs.length })}
      >
        {Array.from(
          { length: ticks },
          (_, index) => start + ((end - daySeconds - start) * index) / (ticks - 1),
        ).map((seconds, index) => (
          <g key={seconds}>
            <line
              className={styles.grid}
              x1={scale.xOf(seconds)}
              x2={scale.xOf(seconds)}
              y1="0"
              y2={height - axisHeight}
            />
            <text
              className={styles.axis}
              x={scale.xOf(seconds)}
              y={height - 6}
              textAnchor={index === 0 ? 'start' : index === ticks - 1 ? 'end' : 'middle'}
            >
              {format.day(new Date(seconds * 1000).toISOString())}
            </text>
          </g>
        ))}
        {people.map((person, lane) => {
          const y = laneMiddle(lane)
          const first = scale.xOf(Date.parse(person.firstAt) / 1000)
          const isFaint = chosen !== null && lane !== chosen && !linked.has(lane)
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: the table beside it offers the same to keyboards
            <g
              key={person.accountId}
              className={styles.lane}
              data-chosen={lane === chosen || undefined}
              data-faint={isFaint || undefined}
              onClick={() => onChoose(lane === chosen ? null : lane)}
            >
              <title>{`${person.name || person.handle}: ${t('network.passedOnBy', { count: person.passedOnBy })}`}</title>
              <rect className={styles.hit} x="0" y={y - laneHeight / 2} width="100%" height={laneHeight} />
              <text className={styles.name} x={labelWidth} y={y + 4} textAnchor="end">
                {shortName(person.name || person.handle)}
              </text>
              <line className={styles.base} x1={first} x2={scale.right} y1={y} y2={y} />
              {person.spokeAt.map((at) => (
                <circle key={at} className={styles.word} cx={scale.xOf(at)} cy={y} r="1.8" />
              ))}
              <circle className={styles.start} cx={first} cy={y} r={radiusOf(person.passedOnBy)} />
              {marked.has(person.accountId) && (
                <circle className={styles.ring} cx={first} cy={y} r={radiusOf(person.passedOnBy) + 3} />
              )}
            </g>
          )
        })}
        {arcs.map((arc) => {
          const from = { x: scale.xOf(arc.spokeAt), y: laneMiddle(arc.from) }
          const to = { x: scale.xOf(arc.takenUpAt), y: laneMiddle(arc.to) }
          const opacity = touches(arc) ? recencyOf(arc.lastAt, start, end) : 0.08
          const key = `${arc.from} ${arc.to}`
          return arc.mayBeChance ? (
            <path key={key} className={styles.unsure} d={linePath(from, to, scale.right)} opacity={opacity} />
          ) : (
            <path
              key={key}
              className={styles.sure}
              d={taperPath(from, to, Math.min(9, 2 + arc.named), scale.right)}
              opacity={opacity}
            />
          )
        })}
      </svg>
      <p className={styles.legend}>{t('network.relays.legend')}</p>
    </div>
  )
}
