import { Link, Navigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { platformName } from '../../ui/platform-name.ts'
import { FailureNotice } from '../../ui/state/failure-notice.tsx'
import { useSamples } from './api/samples.ts'
import styles from './sample-page.module.css'
import { useWorldWords } from './use-world-words.ts'
import { worldSearch } from './world-search.ts'

/** What a sample world was made to show: eight stories, each with the person in whose receipts it can be read. */
export function SamplePage() {
  const { t } = useTranslation()
  const words = useWorldWords()
  const samples = useSamples()
  if (samples.isPending) return null
  if (samples.isError)
    return <FailureNotice isPage cause={samples.error} onRetry={() => void samples.refetch()} />
  const { worlds, sample } = samples.data
  const world = worlds.find((one) => one.world === sample?.world)
  if (!sample?.isShown || !world) return <Navigate to="/welcome" />
  return (
    <div className={styles.page}>
      <title>{`${t('sample.stories')} · Relais`}</title>
      <header>
        <h1>{t('sample.stories')}</h1>
        <p className={styles.world}>{words.world(world).title}</p>
        <p className={styles.intro}>{t('sample.storiesIntro')}</p>
      </header>
      <ol className={styles.stories}>
        {world.stories.map((story) => {
          const { title, what } = words.story(story)
          const { platform, handle, name } = story
          return (
            <li key={`${story.story} ${platform}/${handle}`}>
              <h2>{title}</h2>
              <p>{what}</p>
              <Link
                to="/creators/$platform/$handle"
                params={{ platform, handle }}
                search={worldSearch(world)}
              >
                {name} · {platformName(platform)}
              </Link>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
