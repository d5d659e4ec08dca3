import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../../ui/state/notice.tsx'
import type { DiscoverChange } from '../discover-search.ts'

/** People talk about the topic, but none as they are chosen. */
export function NobodyPasses({ onChange }: { readonly onChange: (change: DiscoverChange) => void }) {
  const { t } = useTranslation()
  const none = {
    country: undefined,
    size: undefined,
    active: undefined,
    least: undefined,
    unmarked: undefined,
  }
  return (
    <Notice
      title={t('filter.nobody')}
      actions={<Button onClick={() => onChange(none)}>{t('filter.clear')}</Button>}
    >
      {t('filter.nobodyWhat')}
    </Notice>
  )
}
