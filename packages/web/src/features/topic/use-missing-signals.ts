import { pillarNames, type SignalName, signalNames } from '@relais/core/influence/signals'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'

interface Missing {
  readonly unknownSignals: readonly SignalName[]
  readonly droppedPillars: readonly string[]
}

/** One or two sentences on what a score leaves out, and why. Empty if it leaves nothing out. */
export function useMissingSignals({ unknownSignals, droppedPillars }: Missing): string {
  const { t } = useTranslation()
  const format = useFormat()
  const absent = signalNames
    .filter((signal) => unknownSignals.includes(signal))
    .map((signal) => t(`signal.${signal}.short`))
  const dropped = pillarNames
    .filter((pillar) => droppedPillars.includes(pillar))
    .map((pillar) => t(`pillarIn.${pillar}`))
  return [
    absent.length > 0 ? t('discover.notMeasuredYet', { signals: format.list(absent) }) : '',
    dropped.length > 0
      ? t('discover.pillarLeftOut', { pillars: format.list(dropped), count: dropped.length })
      : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}
