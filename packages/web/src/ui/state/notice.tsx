import type { ReactNode } from 'react'
import styles from './notice.module.css'

interface NoticeProps {
  readonly title: string
  readonly children?: ReactNode
  /** Buttons or links: what to do next. */
  readonly actions?: ReactNode
  readonly tone?: 'calm' | 'danger'
  /** Stands where the whole screen would: its title is then the screen's, and the window's. */
  readonly isPage?: boolean
}

/** What stands where content would: nothing here, too little, not allowed, gone wrong. Always says what to do. */
export function Notice({ title, children, actions, tone = 'calm', isPage = false }: NoticeProps) {
  const Title = isPage ? 'h1' : 'h2'
  return (
    <section
      className={tone === 'danger' ? `${styles.notice} ${styles.danger}` : styles.notice}
      role={tone === 'danger' ? 'alert' : undefined}
    >
      {isPage && <title>{`${title} · Relais`}</title>}
      <Title className={styles.title}>{title}</Title>
      {children && <div className={styles.body}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </section>
  )
}
