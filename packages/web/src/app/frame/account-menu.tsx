import { Menu, useMantineColorScheme } from '@mantine/core'
import {
  IconCheck,
  IconDeviceDesktop,
  IconLogout,
  IconMoon,
  IconSun,
  IconUserCircle,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useChooseLocale } from '../../features/access/api/locale.ts'
import { useSession } from '../../features/access/api/session.ts'
import { useSignOut } from '../../features/access/api/sign-in.ts'
import { localeNames, locales } from '../../i18n/locales.ts'
import { useReportFailure } from '../report-failure.ts'
import styles from './rail.module.css'

const schemes = [
  { value: 'auto', icon: IconDeviceDesktop, label: 'theme.system' },
  { value: 'light', icon: IconSun, label: 'theme.light' },
  { value: 'dark', icon: IconMoon, label: 'theme.dark' },
] as const

export function AccountMenu() {
  const { t, i18n } = useTranslation()
  const { user } = useSession()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const reportFailure = useReportFailure()
  const chooseLocale = useChooseLocale()
  const signOut = useSignOut()
  const tick = <IconCheck size={16} aria-label={t('frame.current')} />
  return (
    <Menu position="top-start" width={220}>
      <Menu.Target>
        <button type="button" className={styles.menuButton}>
          <IconUserCircle size={22} stroke={1.6} aria-hidden />
          <span>
            <span className="visually-hidden">{t('frame.account')} </span>
            {user.name}
          </span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('settings.language')}</Menu.Label>
        {locales.map((locale) => (
          <Menu.Item
            key={locale}
            lang={locale}
            onClick={() => chooseLocale.mutate(locale, { onError: reportFailure })}
            rightSection={i18n.language === locale ? tick : null}
          >
            {localeNames[locale]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{t('settings.theme')}</Menu.Label>
        {schemes.map(({ value, icon: Icon, label }) => (
          <Menu.Item
            key={value}
            leftSection={<Icon size={16} aria-hidden />}
            onClick={() => setColorScheme(value)}
            rightSection={colorScheme === value ? tick : null}
          >
            {t(label)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconLogout size={16} aria-hidden />}
          onClick={() =>
            signOut.mutate(undefined, {
              onSuccess: () => location.assign('/sign-in'),
              onError: reportFailure,
            })
          }
        >
          {t('access.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
