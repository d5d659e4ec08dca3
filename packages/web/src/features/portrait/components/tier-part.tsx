import { IconPencil } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { ButtonPopover } from '../../../ui/button-popover.tsx'
import { Receipt } from '../../../ui/receipt/receipt.tsx'
import type { CreatorKey } from '../../creator/api/creator.ts'
import type { Portrait } from '../api/portrait.ts'
import styles from '../portrait.module.css'
import { useReasonWords } from '../use-reason-words.ts'
import { TierForm } from './tier-form.tsx'

interface TierPartProps {
  readonly creatorKey: CreatorKey
  readonly portrait: Portrait
  readonly canEdit: boolean
}

/** Where the fame comes from, with the size of the audience beside it and never mixed in. */
export function TierPart({ creatorKey, portrait, canEdit }: TierPartProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const reasonWords = useReasonWords()
  const { tier, sizeTier, followers, actorTypes } = portrait
  const size =
    followers === null
      ? t('portrait.sizeUnknown')
      : t(`portrait.size.${sizeTier}`, { followers: format.compact(followers) })
  const words = (
    <>
      <IconPencil size={14} aria-hidden /> <span className="visually-hidden">{t('portrait.decideTier')}</span>
    </>
  )
  return (
    <div>
      <dt>{t('portrait.tierName')}</dt>
      <dd>
        <span className={styles.line}>
          <Receipt title={t('portrait.tierName')} definition={t('portrait.tierWhat')}>
            {tier.tier === null ? t('portrait.tierUnknown') : t(`portrait.tier.${tier.tier}`)}
          </Receipt>
          {canEdit && (
            <ButtonPopover
              title={t('portrait.decideTier')}
              button={{ className: styles.pencil, children: words }}
              className={styles.form}
              width={280}
              position="bottom-end"
            >
              {(close) => <TierForm creatorKey={creatorKey} tier={tier} onDone={close} />}
            </ButtonPopover>
          )}
        </span>
        {tier.decidedBy === 'person' ? (
          <span className={styles.why}>{t('portrait.decided', { reason: tier.personsReason ?? '' })}</span>
        ) : (
          tier.reasons.length > 0 && (
            <span className={styles.why}>{format.list(tier.reasons.map(reasonWords), 'and')}</span>
          )
        )}
        <span className={styles.why}>{size}</span>
        {actorTypes.map(({ occupation, quote }) => (
          <span key={occupation} className={styles.why}>
            {t(`portrait.occupation.${occupation}`)}: <q>{quote}</q>
          </span>
        ))}
      </dd>
    </div>
  )
}
