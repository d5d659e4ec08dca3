import { useTranslation } from 'react-i18next'
import { PersonField } from '../../topic/components/person-field.tsx'
import { splitList } from '../../topic/topic-search.ts'
import { useMovers } from '../api/movers.ts'
import type { ViewProps } from '../view-props.ts'
import styles from './found.module.css'
import { SharedAudienceBlock } from './shared-audience-block.tsx'
import { SimilarWritersBlock } from './similar-writers-block.tsx'

/** Who is like somebody: by what they write, and by whom their audience also listens to, each with what it rests on. */
export function SimilarView({ search, query, onChange }: ViewProps) {
  const { t } = useTranslation()
  const { who } = search
  const hasTopic = splitList(search.terms).length > 0
  const movers = useMovers(hasTopic ? query : null)
  return (
    <>
      <div className={styles.choose}>
        <PersonField
          key={who}
          label={t('further.similar.who')}
          hint="instagram/ana"
          value={who ?? ''}
          action={t('further.similar.find')}
          onDone={(person) => onChange({ who: person })}
        />
      </div>
      {who === undefined && !hasTopic && <p className={styles.basis}>{t('further.similar.nobodyYet')}</p>}
      {movers.length > 0 && (
        <div>
          <p className={styles.basis}>{t('further.similar.movers')}</p>
          <p className={styles.chips}>
            {movers.map(({ platform, handle, name }) => {
              const key = `${platform}/${handle}`
              return (
                <button
                  key={key}
                  type="button"
                  className={styles.pick}
                  aria-pressed={who === key}
                  onClick={() => onChange({ who: key })}
                >
                  {name || handle}
                </button>
              )
            })}
          </p>
        </div>
      )}
      {who !== undefined && (
        <div className={styles.columns}>
          <SimilarWritersBlock who={who} query={query} search={search} />
          <SharedAudienceBlock who={who} query={query} search={search} onChange={onChange} />
        </div>
      )}
    </>
  )
}
