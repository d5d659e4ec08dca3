import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import type { Pictures } from '../api/pictures.ts'
import styles from '../picture-look.module.css'

const outcomes = [
  'hashed',
  'plain',
  'tooLarge',
  'malformed',
  'unsupported',
  'gone',
  'refused',
  'unreachable',
] as const

/** What became of the pictures that were looked at: how many of each, in words. */
export function PictureOutcomes({ pictures }: { readonly pictures: Pictures }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { animated, defaults } = pictures
  const counted = outcomes.flatMap((outcome) => {
    const count = pictures.outcomes[outcome] ?? 0
    return count === 0 ? [] : [{ outcome, count }]
  })
  if (counted.length === 0) return null
  const within = [
    ...(defaults > 0 ? [t('pictures.defaults', { count: defaults })] : []),
    ...(animated > 0 ? [t('pictures.animated', { count: animated })] : []),
  ]
  return (
    <dl className={styles.outcomes}>
      {counted.map(({ outcome, count }) => (
        <div key={outcome}>
          <dt>
            {t(`pictures.outcome.${outcome}`)}
            {outcome === 'hashed' && within.length > 0 && (
              <span className={styles.within}> ({format.list(within)})</span>
            )}
          </dt>
          <dd>{format.integer(count)}</dd>
        </div>
      ))}
    </dl>
  )
}
