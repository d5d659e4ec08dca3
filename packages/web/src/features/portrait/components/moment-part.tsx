import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { Receipt } from '../../../ui/receipt/receipt.tsx'
import type { Portrait } from '../api/portrait.ts'
import styles from '../portrait.module.css'

/** Whether now is a good moment to write, because of what and when. */
export function MomentPart({ moment, asOf }: Pick<Portrait, 'moment' | 'asOf'>) {
  const { t } = useTranslation()
  const format = useFormat()
  const { isGood, because, but } = moment
  return (
    <div>
      <dt>{t('portrait.momentName')}</dt>
      <dd>
        <Receipt
          title={t('portrait.momentName')}
          definition={t('portrait.momentWhat', { day: format.day(asOf) })}
        >
          {isGood === null
            ? t('portrait.momentOpen')
            : t(isGood ? 'portrait.momentGood' : 'portrait.momentWait')}
        </Receipt>
        {[...but, ...because].map(({ kind, day, said }) => (
          <span key={kind} className={styles.why}>
            {t(`portrait.sign.${kind}`, { day: format.day(day) })}
            {said !== undefined && (
              <>
                {' '}
                <q>{said}</q>
              </>
            )}
          </span>
        ))}
      </dd>
    </div>
  )
}
