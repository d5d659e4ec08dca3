import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { notify } from '../../ui/notices.tsx'
import { joinList, splitList } from '../topic/topic-search.ts'
import { type DiscoverChange, type DiscoverSearch, mostCompared } from './discover-search.ts'
import { toggleCompared } from './toggle-compared.ts'

/** Who is compared, as the address says, and the way to add somebody or take them out. */
export function useCompare(search: DiscoverSearch, onChange: (change: DiscoverChange) => void) {
  const { t } = useTranslation()
  const compared = useMemo(() => splitList(search.compare), [search.compare])
  const toggle = useCallback(
    (accountId: string) => {
      const next = toggleCompared(compared, accountId)
      if (next !== null) return onChange({ compare: joinList(next) })
      void notify({
        message: t('discover.compareFull', { most: mostCompared }),
        closeLabel: t('action.close'),
      })
    },
    [compared, onChange, t],
  )
  const remove = useCallback(
    (accountIds: readonly string[]) =>
      onChange({ compare: joinList(compared.filter((id) => !accountIds.includes(id))) }),
    [compared, onChange],
  )
  return { compared, toggle, remove }
}
