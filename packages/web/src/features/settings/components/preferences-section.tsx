import {
  type MantineColorScheme,
  NativeSelect,
  SegmentedControl,
  Switch,
  useMantineColorScheme,
} from '@mantine/core'
import type { Locale } from '@relais/server/access/access.schema'
import { useTranslation } from 'react-i18next'
import { useReportFailure } from '../../../app/report-failure.ts'
import type { ThaiYears } from '../../../i18n/format.ts'
import { localeNames, locales } from '../../../i18n/locales.ts'
import { setThaiYears, useFormat, useThaiYears } from '../../../i18n/use-format.ts'
import { setSingleKeys, useSingleKeys } from '../../../ui/keyboard-shortcuts.ts'
import { useChooseLocale } from '../../access/api/locale.ts'
import styles from '../settings.module.css'

export function PreferencesSection() {
  const { t, i18n } = useTranslation()
  const format = useFormat()
  const reportFailure = useReportFailure()
  const chooseLocale = useChooseLocale()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const years = useThaiYears()
  const singleKeys = useSingleKeys()
  return (
    <section className={styles.section}>
      <h2>{t('settings.yours')}</h2>
      <div className={styles.card}>
        <div className={styles.choice}>
          <NativeSelect
            label={t('frame.language')}
            value={i18n.language}
            onChange={(event) =>
              chooseLocale.mutate(event.currentTarget.value as Locale, { onError: reportFailure })
            }
            data={locales.map((locale) => ({ value: locale, label: localeNames[locale] }))}
          />
          <p className={styles.what}>
            {t('settings.formatExample', {
              number: format.number(12500.5),
              day: format.day(new Date().toISOString()),
            })}
          </p>
        </div>
        {i18n.language === 'th' && (
          <div className={styles.choice}>
            <span id="years-label">{t('settings.years')}</span>
            <SegmentedControl
              aria-labelledby="years-label"
              value={years}
              onChange={(value) => setThaiYears(value as ThaiYears)}
              data={[
                { value: 'buddhist', label: t('settings.buddhistYears') },
                { value: 'gregory', label: t('settings.commonYears') },
              ]}
            />
          </div>
        )}
        <div className={styles.choice}>
          <span id="theme-label">{t('frame.theme')}</span>
          <SegmentedControl
            aria-labelledby="theme-label"
            value={colorScheme}
            onChange={(value) => setColorScheme(value as MantineColorScheme)}
            data={[
              { value: 'auto', label: t('theme.system') },
              { value: 'light', label: t('theme.light') },
              { value: 'dark', label: t('theme.dark') },
            ]}
          />
        </div>
        <Switch
          label={t('settings.singleKeys')}
          description={t('settings.singleKeysWhat')}
          checked={singleKeys}
          onChange={(event) => setSingleKeys(event.currentTarget.checked)}
        />
      </div>
    </section>
  )
}
