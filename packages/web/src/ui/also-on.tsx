import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/use-format.ts'
import { platformName } from './platform-name.ts'

interface AlsoOnProps {
  /** Other accounts of somebody who is counted as one person. */
  readonly also: readonly { readonly platform: string; readonly handle: string }[]
  /** What stands between it and the words before. */
  readonly after?: string
}

/** Under which other accounts somebody was counted too; nothing for those who have one. */
export function AlsoOn({ also, after = '' }: AlsoOnProps) {
  const { t } = useTranslation()
  const format = useFormat()
  if (also.length === 0) return null
  const accounts = format.list(also.map(({ platform, handle }) => `@${handle} (${platformName(platform)})`))
  return (
    <>
      {after}
      {t('account.also', { accounts })}
    </>
  )
}
