import { Menu, useMantineColorScheme } from '@mantine/core'
import { IconCheck, IconDeviceDesktop, IconLogout, IconMoon, IconSun } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useChooseLocale } from '../../features/access/api/locale.ts'
import { useSignOut } from '../../features/access/api/sign-in.ts'
import { localeNames, locales } from '../../i18n/locales.ts'
import { useOpenAtOnce } from '../../ui/use-open-at-once.ts'
import { useReportFailure } from '../report-failure.ts'
import { AccountButton } from './account-menu.tsx'
import { MenuChoice } from './menu-choice.tsx'

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
  return (
    <Menu
      position="top-start"
      width={220}
      opened={opened}
      onChange={onChange}
      checkIcon={<IconCheck size={16} aria-hidden />}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <AccountButton ref={target} />
      </Menu.Target>
      <Menu.Dropdown>
        <MenuChoice
          title={t('frame.language')}
          value={i18n.language}
          onChange={(locale) => chooseLocale.mutate(locale, { onError: reportFailure })}
          choices={locales.map((locale) => ({ value: locale, words: localeNames[locale], lang: locale }))}
        />
        <Menu.Divider role="separator" />
        <MenuChoice
          title={t('frame.theme')}
          value={colorScheme}
          onChange={setColorScheme}
          choices={schemes.map(({ value, icon, label }) => ({ value, words: t(label), icon }))}
        />
        <Menu.Divider role="separator" />
        <Menu.Item
          leftSection={<IconLogout size={16} aria-hidden />}
          onClick={() =>
            signOut.mutate(undefined, {
              onSuccess: () => location.assign('/sign-in'),
              onError: reportFailure,
            })
          }
        >
          {t('frame.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
