import { Menu, useMantineColorScheme } from '@mantine/core'
import { IconCheck, IconDeviceDesktop, IconLogout, IconMoon, IconSun } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useChooseLocale } from '../../features/access/api/locale.ts'
import { useSignOut } from '../../features/access/api/sign-in.ts'
import { localeNames, locales } from '../../i18n/locales.ts'
import { useOpenAtOnce } from '../../ui/use-open-at-once.ts'
import { useReportFailure } from '../report-failure.ts'
import { AccountButton } from './account-menu.tsx'

const schemes = [
  { value: 'auto', icon: IconDeviceDesktop, label: 'theme.system' },
  { value: 'light', icon: IconSun, label: 'theme.light' },
  { value: 'dark', icon: IconMoon, label: 'theme.dark' },
] as const

/** Language, colours and the way out. Fetched when somebody first asks for it. */
export function AccountMenuList() {
  const { t, i18n } = useTranslation()
  const { target, opened, onChange } = useOpenAtOnce()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const reportFailure = useReportFailure()
  const chooseLocale = useChooseLocale()
  const signOut = useSignOut()
  const tick = <IconCheck size={16} aria-label={t('frame.current')} />
  return (
    <Menu position="top-start" width={220} opened={opened} onChange={onChange}>
      <Menu.Target>
        <AccountButton ref={target} />
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
