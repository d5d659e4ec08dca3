import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { safeUrl } from '../../../ui/evidence/safe-url.ts'
import type { Sheet } from '../api/sheet.ts'
import styles from '../sheet.module.css'

/** Credentials with their source, and growth that calls for a question. */
export function MorePart({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation()
  const { platform, handle, credentials, growthQuestions } = sheet
  return (
    <section className={styles.part}>
      <h2>{t('sheet.credentials.title')}</h2>
      {credentials.length === 0 && <p className={styles.quiet}>{t('sheet.credentials.none')}</p>}
      <ul className={styles.quotes}>
        {credentials.map(({ id, kind, quote, sourceUrl, state }) => {
          const source = safeUrl(sourceUrl)
          return (
            <li key={id ?? kind}>
              {t('portrait.kindBefore', { kind: t(`portrait.kind.${kind}`) })} <q>{quote}</q>{' '}
              <span className={styles.quiet}>{t(`sheet.credentials.state.${state}`)}</span>{' '}
              {source && (
                <a href={source} target="_blank" rel="noreferrer noopener">
                  {t('sheet.credentials.source')}
                  <span className="visually-hidden"> {t('action.newTab')}</span>
                </a>
              )}
            </li>
          )
        })}
      </ul>
      <h3>{t('sheet.growth.title')}</h3>
      <p>
        {t('sheet.growth.questions', { count: growthQuestions })}{' '}
        <Link to="/creators/$platform/$handle" params={{ platform, handle }}>
          {t('sheet.growth.see')}
        </Link>
      </p>
    </section>
  )
}
