import { Outlet, useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../features/access/api/session.ts'
import { SampleWatch } from '../../features/sample/components/sample-watch.tsx'
import { currentLocale, switchLocale } from '../../i18n/i18n.ts'
import styles from './frame.module.css'
import { Rail } from './rail.tsx'

/** Rail and content. On narrow screens the rail lies at the bottom, within the thumb's reach. */
export function Frame() {
  const { t } = useTranslation()
  const { user } = useSession()
  useEffect(() => {
    if (user.locale !== currentLocale()) void switchLocale(user.locale)
  }, [user.locale])
  const { pathname } = useLocation()
  const content = useRef<HTMLElement>(null)
  const shown = useRef(pathname)
  useEffect(() => {
    // A new screen begins where its content does, for the keyboard and for screen readers.
    if (shown.current !== pathname) content.current?.focus({ preventScroll: true })
    shown.current = pathname
  }, [pathname])
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content">
        {t('frame.skip')}
      </a>
      <Rail />
      <main id="content" ref={content} className={styles.content} tabIndex={-1}>
        <SampleWatch />
        <Outlet />
      </main>
    </div>
  )
}
