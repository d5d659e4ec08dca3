import type { ReactNode } from 'react'
import styles from './notice.module.css'

interface NoticeProps {
  readonly title: string
  readonly children?: ReactNode
  /** Buttons or links: what to do next. */
  readonly actions?: ReactNode
  readonly tone?: 'calm' | 'danger'
}

/** What stands where content would: nothing here, too little, not allowed, gone wrong. Always says what to do. */
export function Notice({ title, children, actions, tone = 'calm' }: NoticeProps) {
  return (
    <section
      className={tone === 'danger' ? `${styles.notice} ${styles.danger}` : styles.notice}
      role={tone === 'danger' ? 'alert' : undefined}
    >
      <h2>{title}</h2>
      {children && <div className={styles.body}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </section>
  )
}
