import { useTranslation } from 'react-i18next'

const keys = [
  ['J', 'down'],
  ['K', 'up'],
  ['Enter', 'open'],
  ['Space', 'peek'],
  ['X', 'mark'],
  ['C', 'compare'],
  ['L', 'list'],
  ['−', 'exclude'],
  ['/', 'topic'],
  ['Esc', 'close'],
  ['?', 'help'],
] as const

/** The keys, and what each does. */
export function HelpList() {
  const { t } = useTranslation()
  return (
    <>
      <h3 tabIndex={-1} data-autofocus>
        {t('discover.keys.title')}
      </h3>
      <dl>
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key === 'Space' ? t('discover.keys.space') : key}</kbd>
            </dt>
            <dd>{t(`discover.keys.${what}`)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
