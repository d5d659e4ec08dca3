import type { Upload } from '@relais/server/import/import.schema'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../ui/state/notice.tsx'
import { useSession } from '../access/api/session.ts'
import { hasRole } from '../access/role.ts'
import { Arrival } from './components/arrival.tsx'
import { PeopleStep } from './components/people-step.tsx'
import { ReadingStep } from './components/reading-step.tsx'
import { RunList } from './components/run-list.tsx'
import { SearchedLine } from './components/searched-line.tsx'
import { TakenIn } from './components/taken-in.tsx'
import styles from './import-page.module.css'
import type { PeopleList } from './read-people-list.ts'
import { recallMapping } from './remembered-mapping.ts'

type Step =
  | { readonly at: 'arrival' }
  | { readonly at: 'people'; readonly list: PeopleList }
  | { readonly at: 'reading'; readonly upload: Upload }

/** Bring something, see how it is read, start. Under it, everything imported before. */
export function ImportPage() {
  const { t } = useTranslation()
  const { role } = useSession()
  return (
    <div className={styles.page}>
      <title>{`${t('import.title')} · Relais`}</title>
      <header>
        <h1>{t('import.title')}</h1>
        <SearchedLine />
      </header>
      {hasRole(role, 'analyst') ? (
        <Steps />
      ) : (
        <>
          <Notice title={t('state.noPermission')}>{t('import.needsAnalyst')}</Notice>
          <RunList />
        </>
      )}
    </div>
  )
}

function Steps() {
  const { workspace } = useSession()
  const [step, setStep] = useState<Step>({ at: 'arrival' })
  const [text, setText] = useState('')
  const goBack = () => setStep({ at: 'arrival' })
  const goReading = (upload: Upload) => setStep({ at: 'reading', upload })
  switch (step.at) {
    case 'people':
      return <PeopleStep list={step.list} onBack={goBack} />
    case 'reading': {
      const columns = step.upload.columns.map(({ name }) => name)
      return (
        <ReadingStep
          key={step.upload.uploadId}
          upload={step.upload}
          remembered={recallMapping(localStorage, workspace.id, columns)}
          onReadAgain={goReading}
          onDiscard={goBack}
        />
      )
    }
    case 'arrival':
      return (
        <>
          <Arrival
            text={text}
            onText={setText}
            onUploaded={goReading}
            onPeople={(list) => setStep({ at: 'people', list })}
          />
          <TakenIn />
          <RunList />
        </>
      )
  }
}
