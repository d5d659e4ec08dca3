import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { MarkedText } from '../../../ui/evidence/marked-text.tsx'
import { safeUrl } from '../../../ui/evidence/safe-url.ts'
import type { Sheet } from '../api/sheet.ts'
import styles from '../sheet.module.css'

/** Somebody's own words, with their day and the way to the original. */
export function QuoteList({ quotes }: { readonly quotes: Sheet['subjects'][number]['quotes'] }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <ul className={styles.quotes}>
      {quotes.map(({ postId, url, at, text, matches }) => {
        const original = safeUrl(url)
        return (
          <li key={postId}>
            <q>
              <MarkedText text={text} matches={matches} />
            </q>
            <p className={styles.quiet}>
              <time dateTime={at}>{format.day(at)}</time>
              {original && (
                <>
                  {' · '}
                  <a href={original} target="_blank" rel="noreferrer noopener">
                    {t('evidence.original')}
                    <span className="visually-hidden"> {t('action.newTab')}</span>
                  </a>
                </>
              )}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
