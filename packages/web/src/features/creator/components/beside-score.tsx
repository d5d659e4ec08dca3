import type { RankedCreator } from '@relais/server/influence/influence.schema'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { Receipt } from '../../../ui/receipt/receipt.tsx'
import styles from './beside-score.module.css'
import side from './side.module.css'

/** What a manager weighs beside the score and what never enters it: stance and ad response. */
export function BesideScore({ own }: { readonly own: RankedCreator }) {
  const { t } = useTranslation()
  return (
    <section className={side.card}>
      <h3>{t('creator.beside.title')}</h3>
      <dl className={styles.facts}>
        <StanceFact stance={own.stance} />
        <AdResponseFact response={own.adResponse} />
      </dl>
    </section>
  )
}

function StanceFact({ stance }: { readonly stance: RankedCreator['stance'] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const share = stance?.share ?? null
  return (
    <div>
      <dt>{t('creator.beside.stance.name')}</dt>
      <dd>
        {stance === null ? (
          <span className={styles.unknown}>{t('creator.beside.stance.noBrand')}</span>
        ) : (
          <>
            <Receipt
              title={t('creator.beside.stance.name')}
              definition={t('creator.beside.stance.what')}
              facts={[
                { name: t('creator.beside.stance.posts'), value: stance.posts },
                { name: t('creator.beside.stance.favourable'), value: stance.favourable },
                { name: t('creator.beside.stance.against'), value: stance.against },
                ...(share === null
                  ? []
                  : [
                      {
                        name: t('creator.beside.stance.share'),
                        value: t('creator.beside.stance.range', {
                          share: format.percent(share.value),
                          low: format.percent(share.low),
                          high: format.percent(share.high),
                        }),
                      },
                    ]),
              ]}
            >
              {t(`stance.${stance.label}`)}
            </Receipt>
            {stance.posts > 0 && (
              <span className={styles.sample}>
                {t('creator.beside.stance.sample', {
                  count: stance.posts,
                  favourable: stance.favourable,
                  against: stance.against,
                })}
              </span>
            )}
          </>
        )}
      </dd>
    </div>
  )
}

function AdResponseFact({ response }: { readonly response: RankedCreator['adResponse'] }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <div>
      <dt>{t('creator.beside.adResponse.name')}</dt>
      <dd>
        {response === null ? (
          <span className={styles.unknown}>{t('creator.beside.adResponse.tooFew')}</span>
        ) : (
          <>
            <Receipt
              title={t('creator.beside.adResponse.name')}
              definition={t('creator.beside.adResponse.what')}
              facts={[
                { name: t('creator.beside.adResponse.posts'), value: response.posts },
                { name: t('creator.beside.adResponse.others'), value: response.others },
              ]}
            >
              {t('creator.beside.adResponse.value', {
                ratio: format.percent(response.ratio),
                low: format.percent(response.interval[0]),
                high: format.percent(response.interval[1]),
              })}
            </Receipt>
            <span className={styles.sample}>
              {t('creator.beside.adResponse.sample', { count: response.posts })}
            </span>
          </>
        )}
      </dd>
    </div>
  )
}
