import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { FailureNotice } from '../ui/state/failure-notice.tsx'
import styles from './bare-page.module.css'

export function ErrorPage({ error }: ErrorComponentProps) {
  const router = useRouter()
  return (
    <main className={styles.page}>
      <FailureNotice isPage cause={error} onRetry={() => router.invalidate()} />
    </main>
  )
}
