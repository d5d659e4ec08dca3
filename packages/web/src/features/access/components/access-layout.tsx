import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { switchLocale } from '../../../i18n/i18n.ts'
import { localeNames, locales } from '../../../i18n/locales.ts'
import { Logo } from '../../../ui/logo.tsx'
import styles from './access-layout.module.css'
import { TracePicture } from './trace-picture.tsx'

interface AccessLayoutProps {
  readonly title: string
  readonly intro?: ReactNode
  readonly children: ReactNode
}

/** The screens before the door: what Relais is on one side, one form on the other, the language always in reach. */
export function AccessLayout({ title, intro, children }: AccessLayoutProps) {
  const { t, i18n } = useTranslation()
  return (
    <div className={styles.page}>
      <title>{`${title} · Relais`}</title>
      <header className={styles.story}>
        <p className={styles.brand}>
          <Logo size={32} /> Relais
        </p>
        <p className={styles.claim}>{t('access.claim')}</p>
        <TracePicture className={styles.trace} />
      </header>
      <main className={styles.side}>
        <fieldset className={styles.languages} aria-label={t('frame.language')}>
          {locales.map((locale) => (
            <button
              key={locale}
              type="button"
              lang={locale}
              aria-pressed={i18n.language === locale}
              onClick={() => void switchLocale(locale)}
            >
              {localeNames[locale]}
            </button>
          ))}
        </fieldset>
        <div className={styles.card}>
          <div>
            <h1>{title}</h1>
            {intro && <p className={styles.intro}>{intro}</p>}
          </div>
          {children}
        </div>
      </main>
    </div>
  )
}
