import { NativeSelect, SegmentedControl, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLists } from '../../lists/api/lists.ts'
import styles from '../team.module.css'
import { type AudienceKind, audienceKinds, type TeamChange, type TeamSearch } from '../team-search.ts'

interface SourceBarProps {
  readonly search: TeamSearch
  readonly onChange: (change: TeamChange) => void
}

/** From whom to choose, and what an audience is. */
export function SourceBar({ search, onChange }: SourceBarProps) {
  const { t } = useTranslation()
  const lists = useLists()
  const [terms, setTerms] = useState(search.terms ?? '')
  const freely = { keep: undefined, without: undefined }
  const ask = (event: FormEvent) => {
    event.preventDefault()
    if (terms.trim() !== '') onChange({ ...freely, list: undefined, terms: terms.trim() })
  }
  return (
    <div className={styles.bar}>
      <NativeSelect
        label={t('team.fromList')}
        value={search.list ?? ''}
        onChange={(event) => onChange({ ...freely, list: event.currentTarget.value || undefined })}
        data={[
          { value: '', label: t('team.noList') },
          ...(lists.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      {search.list === undefined && (
        <form onSubmit={ask}>
          <TextInput
            label={t('team.fromTopic')}
            value={terms}
            onChange={(event) => setTerms(event.currentTarget.value)}
            onBlur={ask}
            enterKeyHint="search"
          />
        </form>
      )}
      <div>
        <span className={styles.label}>{t('team.audience')}</span>
        <SegmentedControl
          aria-label={t('team.audience')}
          value={search.audience ?? 'talking'}
          onChange={(kind) => onChange({ audience: kind === 'talking' ? undefined : (kind as AudienceKind) })}
          data={audienceKinds.map((kind) => ({ value: kind, label: t(`network.overlap.kind.${kind}`) }))}
        />
      </div>
    </div>
  )
}
