import { Button } from '@mantine/core'
import type { CreatorStanding } from '@relais/server/creator/creator.schema'
import type { RankedCreator } from '@relais/server/influence/influence.schema'
import { useTranslation } from 'react-i18next'
import { Receipt } from '../../../ui/receipt/receipt.tsx'
import { saveFile } from '../../../ui/save-file.ts'
import { signalsCsv } from '../signals-csv.ts'
import type { PreviousStanding } from '../use-previous-standing.ts'
import { useSignalWords } from '../use-signal-words.ts'
import { PreviousLine } from './previous-line.tsx'
import styles from './signal-rows.module.css'
import { SignalStrip } from './signal-strip.tsx'

interface SignalRowsProps {
  readonly own: RankedCreator
  readonly standing: CreatorStanding
  readonly previous: PreviousStanding
}

/** One row per characteristic: among everybody on the topic, and in plain words. What is not measured keeps its lane. */
export function SignalRows({ own, standing, previous }: SignalRowsProps) {
  const { t } = useTranslation()
  const words = useSignalWords()
  return (
    <section>
      <div className={styles.head}>
        <h2>{t('creator.signals.title')}</h2>
        <Button
          variant="subtle"
          onClick={() => saveFile(`${own.platform}-${own.handle}-signals.csv`, 'text/csv', signalsCsv(own))}
        >
          {t('action.exportCsv')}
        </Button>
      </div>
      <p className={styles.legend}>{t('creator.signals.legend', { candidates: standing.candidates })}</p>
      <PreviousLine previous={previous} />
      <ul className={styles.rows}>
        {own.signals.map((signal) => (
          <li key={signal.name} className={styles.row}>
            <div>
              <Receipt
                title={t(`signal.${signal.name}.name`)}
                definition={t(`signal.${signal.name}.what`)}
                facts={[
                  { name: t('creator.signals.pillar'), value: t(`pillar.${signal.pillar}`) },
                  { name: t('creator.signals.sample'), value: signal.sample },
                ]}
              >
                {t(`signal.${signal.name}.name`)}
              </Receipt>
            </div>
            <SignalStrip
              signal={signal}
              before={
                previous.kind === 'known' ? (previous.percentileOf.get(signal.name) ?? null) : undefined
              }
            />
            <p className={styles.words}>{words(signal)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
