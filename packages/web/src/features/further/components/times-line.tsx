import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { Receipt } from '../../../ui/receipt/receipt.tsx'

interface TimesLineProps {
  readonly times: number
  readonly range: readonly [number, number]
  /** Of which list: what is compared with what. */
  readonly what: 'adjacent' | 'rising' | 'connected'
}

/** With a range so wide, the low end is all that is known. */
const vague = 20

/** How many times as likely or as fast, with the range and what it means. */
export function TimesLine({ times, range: [low, high], what }: TimesLineProps) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <b>
      <Receipt
        title={t(`further.${what}.times`)}
        definition={t(`further.${what}.timesWhat`)}
        facts={[
          {
            name: t('score.interval'),
            value: t('value.between', { low: format.number(low), high: format.number(high) }),
          },
        ]}
      >
        {high > vague * low
          ? t('further.timesAtLeast', { low: format.number(low) })
          : t('further.timesAbout', {
              times: format.number(times),
              low: format.number(low),
              high: format.number(high),
            })}
      </Receipt>
    </b>
  )
}
