import { IconFileImport } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../../ui/button-link.tsx'
import { FailureNotice } from '../../ui/state/failure-notice.tsx'
import { isUnderWay, useImportRuns } from '../import/api/runs.ts'
import { ImportBanner } from '../import/components/import-banner.tsx'
import { useSamples } from '../sample/api/samples.ts'
import { WorldCard } from '../sample/components/world-card.tsx'
import { orderWorlds } from '../sample/order-worlds.ts'
import { useExplore } from '../sample/use-explore.ts'
import { useSession } from './api/session.ts'
import { hasRole } from './role.ts'
import styles from './welcome-page.module.css'

/** After the owner exists: look around in a sample, or bring own files. Never an empty dead end. */
export function WelcomePage() {
  const { t, i18n } = useTranslation()
  const { user, role } = useSession()
  const running = useImportRuns().data?.find(isUnderWay)
  const samples = useSamples()
  const { opening, explore } = useExplore()
  const worlds = orderWorlds(samples.data?.worlds ?? [], i18n.language)
  const isAnalyst = hasRole(role, 'analyst')
  const cards = (kind: 'fictional' | 'real') =>
    worlds
      .filter((world) => world.kind === kind)
      .map((world, place) => (
        <WorldCard
          key={world.world}
          world={world}
          sample={samples.data?.sample ?? null}
          isOpening={opening === world.world}
          isFirst={kind === 'fictional' && place === 0}
          onExplore={() => explore(world.world)}
        />
      ))
  const [fictional, real] = [cards('fictional'), cards('real')]
  return (
    <div className={styles.page}>
      <title>{`${t('welcome.title', { name: user.name })} · Relais`}</title>
      <h1 className={styles.greeting}>{t('welcome.title', { name: user.name })}</h1>
      <p className={styles.intro}>{t('welcome.intro')}</p>
      {running && <ImportBanner run={running} />}
      {samples.isError && <FailureNotice cause={samples.error} onRetry={() => void samples.refetch()} />}
      {isAnalyst && fictional.length > 0 && (
        <section className={styles.section}>
          <h2>{t('sample.worldsTitle')}</h2>
          <p className={styles.what}>{t('sample.worldsWhat')}</p>
          <ul className={styles.worlds}>{fictional}</ul>
        </section>
      )}
      <section className={styles.section}>
        <h2>{t('sample.ownTitle')}</h2>
        <div className={styles.own}>
          <IconFileImport size={28} stroke={1.4} aria-hidden />
          <div className={styles.ownWords}>
            <h3>{t('welcome.files.title')}</h3>
            <p>{t('welcome.files.what')}</p>
            <p className={styles.state}>{t('import.drop.what')}</p>
          </div>
          <ButtonLink to="/import" variant="default">
            {t('import.start')}
          </ButtonLink>
        </div>
      </section>
      {isAnalyst && real.length > 0 && (
        <section className={styles.section}>
          <h2>{t('sample.realTitle')}</h2>
          <ul className={styles.worlds}>{real}</ul>
        </section>
      )}
    </div>
  )
}
