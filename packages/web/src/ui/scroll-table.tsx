import type { ReactNode } from 'react'
import styles from './scroll-table.module.css'

interface ScrollTableProps {
  readonly label: string
  readonly isBusy?: boolean
  readonly children: ReactNode
}

/** A table that scrolls inside its frame. The frame takes the focus, so that the arrow keys can scroll it (WCAG 2.1.1). */
export function ScrollTable({ label, isBusy = false, children }: ScrollTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={label} aria-busy={isBusy} tabIndex={0}>
      <table className={styles.table}>{children}</table>
    </section>
  )
}
