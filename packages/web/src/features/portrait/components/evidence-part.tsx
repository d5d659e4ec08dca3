import { IconCheck, IconPlus, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useReportFailure } from '../../../app/report-failure.ts'
import { ButtonPopover } from '../../../ui/button-popover.tsx'
import { safeUrl } from '../../../ui/evidence/safe-url.ts'
import type { CreatorKey } from '../../creator/api/creator.ts'
import { type EvidenceItem, useJudgeEvidence, useRemoveEvidence } from '../api/portrait.ts'
import styles from '../portrait.module.css'
import { EvidenceForm } from './evidence-form.tsx'

interface EvidencePartProps {
  readonly creatorKey: CreatorKey
  readonly evidence: readonly EvidenceItem[]
  readonly canEdit: boolean
}

/** What speaks for their standing: quoted from the profile until somebody confirms or refuses it, or added by hand. */
export function EvidencePart({ creatorKey, evidence, canEdit }: EvidencePartProps) {
  const { t } = useTranslation()
  const words = (
    <>
      <IconPlus size={14} aria-hidden /> {t('portrait.addEvidence')}
    </>
  )
  return (
    <div>
      <dt>{t('portrait.evidenceName')}</dt>
      <dd>
        {evidence.length === 0 && <span className={styles.unknown}>{t('portrait.noEvidence')}</span>}
        <ul className={styles.evidence}>
          {evidence.map((item) => (
            <EvidenceRow key={item.id ?? item.kind} creatorKey={creatorKey} item={item} canEdit={canEdit} />
          ))}
        </ul>
        {canEdit && (
          <ButtonPopover
            title={t('portrait.addEvidence')}
            button={{ className: styles.add, children: words }}
            className={styles.form}
            width={300}
            position="bottom-end"
          >
            {(close) => <EvidenceForm creatorKey={creatorKey} onDone={close} />}
          </ButtonPopover>
        )}
      </dd>
    </div>
  )
}

interface EvidenceRowProps {
  readonly creatorKey: CreatorKey
  readonly item: EvidenceItem
  readonly canEdit: boolean
}

function EvidenceRow({ creatorKey, item, canEdit }: EvidenceRowProps) {
  const { t } = useTranslation()
  const judge = useJudgeEvidence(creatorKey)
  const remove = useRemoveEvidence(creatorKey)
  const onError = useReportFailure()
  const { id, kind, quote, sourceUrl, state } = item
  const source = safeUrl(sourceUrl)
  const say = (next: 'confirmed' | 'refused') =>
    judge.mutate({ kind, state: state === next ? null : next }, { onError })
  return (
    <li data-state={state}>
      <span className={styles.what}>
        {t('portrait.kindBefore', { kind: t(`portrait.kind.${kind}`) })} <q>{quote}</q>{' '}
        <small>
          {t(`portrait.state.${state}`)}
          {source && (
            <>
              {' · '}
              <a href={source} target="_blank" rel="noreferrer noopener">
                {t('portrait.source')}
                <span className="visually-hidden"> {t('action.newTab')}</span>
              </a>
            </>
          )}
        </small>
      </span>
      {canEdit && id === null && (
        <>
          <button
            type="button"
            className={styles.verdict}
            aria-pressed={state === 'confirmed'}
            aria-label={t('portrait.confirm', { quote })}
            title={t('portrait.confirmShort')}
            onClick={() => say('confirmed')}
          >
            <IconCheck size={16} aria-hidden />
          </button>
          <button
            type="button"
            className={styles.verdict}
            aria-pressed={state === 'refused'}
            aria-label={t('portrait.refuse', { quote })}
            title={t('portrait.refuseShort')}
            onClick={() => say('refused')}
          >
            <IconX size={16} aria-hidden />
          </button>
        </>
      )}
      {canEdit && id !== null && (
        <button
          type="button"
          className={styles.verdict}
          aria-label={t('portrait.remove', { quote })}
          title={t('action.delete')}
          onClick={() => remove.mutate(id, { onError })}
        >
          <IconX size={16} aria-hidden />
        </button>
      )}
    </li>
  )
}
