import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { Notice } from '../../../ui/state/notice.tsx'
import { advocateSides, useAdvocates } from '../api/advocates.ts'
import type { ViewProps } from '../view-props.ts'
import { AdvocateBlock } from './advocate-block.tsx'
import styles from './found.module.css'

/** Who already speaks for the brand without being paid, and who speaks against it. */
export function BrandView({ search, query }: ViewProps) {
  const { t } = useTranslation()
  const found = useAdvocates('ambassadors', query)
  if (found.data?.brand === null)
    return (
      <Notice
        title={t('further.brand.noBrand')}
        actions={<ButtonLink to="/settings">{t('further.brand.toSettings')}</ButtonLink>}
      >
        {t('further.brand.noBrandWhat')}
      </Notice>
    )
  return (
    <div className={styles.columns}>
      {advocateSides.map((side) => (
        <AdvocateBlock key={side} side={side} query={query} search={search} />
      ))}
    </div>
  )
}
