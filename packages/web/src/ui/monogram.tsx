import { initialOf } from './initial-of.ts'
import styles from './monogram.module.css'

export function Monogram({ name, size = 40 }: { readonly name: string; readonly size?: 40 | 64 }) {
  return (
    <span className={styles.monogram} data-size={size} aria-hidden="true">
      {initialOf(name)}
    </span>
  )
}
