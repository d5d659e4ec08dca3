import { Button, Skeleton } from '@mantine/core'
import type { ImportedPeople as Answer } from '@relais/server/import/import.schema'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { platformName } from '../../../ui/platform-name.ts'
import { FailureNotice } from '../../../ui/state/failure-notice.tsx'
import { useImportedPeople } from '../api/imported-people.ts'
import styles from './imported-people.module.css'

type Person = Answer['people'][number]

/** The people that an import named: what is known of each, what is lacking, and how to get it. */
export function ImportedPeople({ runId }: { readonly runId: string }) {
  const { t } = useTranslation()
  const people = useImportedPeople(runId)
  const listed = people.data?.pages.flatMap((page) => page.people) ?? []
  if (people.isPending) return <Skeleton height={200} radius={8} />
  if (people.isError) return <FailureNotice cause={people.error} onRetry={() => void people.refetch()} />
  if (listed.length === 0) return null
  return (
    <section aria-labelledby="people">
      <h2 id="people">{t('import.known.title', { count: people.data.pages[0]?.total ?? 0 })}</h2>
      <p className={styles.what}>{t('import.known.what')}</p>
      <div className={styles.legend} aria-hidden>
        <span />
        <span>{t('import.known.known')}</span>
        <span>{t('import.known.lacking')}</span>
        <span>{t('import.known.how')}</span>
      </div>
      <ul className={styles.people}>
        {listed.map((person) => (
          <PersonLine key={`${person.platform}/${person.handle}`} person={person} />
        ))}
      </ul>
      {people.hasNextPage && (
        <Button
          variant="default"
          mt={12}
          loading={people.isFetchingNextPage}
          onClick={() => void people.fetchNextPage()}
        >
          {t('import.known.more')}
        </Button>
      )}
    </section>
  )
}

function PersonLine({ person }: { readonly person: Person }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { platform, handle, name, followers, posts, url, known, lacking } = person
  const said = known.map((what) => {
    if (what === 'followers' && followers !== null)
      return t('import.known.followers', { count: followers, shown: format.compact(followers) })
    if (what === 'posts') return t('import.known.posts', { count: posts })
    return t(`import.knowable.${what}`)
  })
  const ways = [...new Set(lacking.flatMap((one) => one.ways))]
  return (
    <li className={styles.person}>
      <div className={styles.who}>
        <Link to="/creators/$platform/$handle" params={{ platform, handle }} search={{}}>
          {name ?? handle}
        </Link>
        <span>
          {platformName(platform)} · {handle}
        </span>
      </div>
      <div>
        <h3>{t('import.known.known')}</h3>
        <p>{said.length === 0 ? t('import.known.nothing') : format.list(said)}</p>
      </div>
      <div data-lacks={lacking.length > 0 || undefined}>
        <h3>{t('import.known.lacking')}</h3>
        <p>
          {lacking.length === 0
            ? t('import.known.nothingLacking')
            : format.list(lacking.map(({ what }) => t(`import.knowable.${what}`)))}
        </p>
      </div>
      <div>
        <h3>{t('import.known.how')}</h3>
        <ul>
          {ways.map((way) => (
            <li key={way}>
              {way === 'profile_page' && url !== null ? (
                <a href={url} target="_blank" rel="noreferrer">
                  {t('import.way.profile_page')} <span className="visually-hidden">{t('action.newTab')}</span>
                </a>
              ) : (
                t(`import.way.${way}`)
              )}
            </li>
          ))}
        </ul>
      </div>
    </li>
  )
}
