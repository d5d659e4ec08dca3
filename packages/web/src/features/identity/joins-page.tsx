import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../access/api/session.ts'
import { hasRole } from '../access/role.ts'
import { PictureLook } from '../pictures/picture-look.tsx'
import type { JoinTab } from './api/identity.ts'
import { DecidedProposals } from './components/decided-proposals.tsx'
import { OpenProposals } from './components/open-proposals.tsx'
import styles from './joins.module.css'

/** Which accounts are one person's? Relais proposes, people say. */
export function JoinsPage() {
  const { t } = useTranslation()
  const { role } = useSession()
  const [tab, setTab] = useState<JoinTab>('open')
  const mayAnswer = hasRole(role, 'analyst')
  return (
    <div className={styles.page}>
      <title>{`${t('joins.title')} · Relais`}</title>
      <header>
        <h1>{t('joins.title')}</h1>
        <p className={styles.what}>{t('joins.what')}</p>
      </header>
      <SegmentedControl
        className={styles.tabs ?? ''}
        aria-label={t('joins.tabs')}
        value={tab}
        onChange={(value) => setTab(value as JoinTab)}
        data={[
          { value: 'open', label: t('joins.tab.open') },
          { value: 'joined', label: t('joins.tab.joined') },
          { value: 'refused', label: t('joins.tab.refused') },
        ]}
      />
      {tab === 'open' ? (
        <OpenProposals mayAnswer={mayAnswer} />
      ) : (
        <DecidedProposals state={tab} mayAnswer={mayAnswer} />
      )}
      {tab === 'open' && <PictureLook />}
      <details className={styles.how}>
        <summary>{t('joins.how')}</summary>
        <p>{t('joins.howWhat')}</p>
      </details>
    </div>
  )
}
