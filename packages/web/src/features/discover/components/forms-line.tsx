import type { Ranking } from '@relais/server/influence/influence.schema'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { Receipt } from '../../../ui/receipt/receipt.tsx'

interface FormsLineProps {
  readonly forms: Ranking['forms']
}

/** How many forms of the question's words are counted beside those that were typed, and in the receipt which. */
export function FormsLine({ forms }: FormsLineProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const count = new Set(forms.flatMap((counted) => counted.forms)).size
  if (count === 0) return null
  return (
    <>
      <Receipt
        title={t('discover.forms.title')}
        definition={t('discover.forms.what')}
        facts={forms.map((counted) => ({ name: counted.term, value: format.list(counted.forms, 'and') }))}
      >
        {t('discover.forms.link', { count })}
      </Receipt>{' '}
    </>
  )
}
