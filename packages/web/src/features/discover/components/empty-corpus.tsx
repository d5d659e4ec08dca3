import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { Notice } from '../../../ui/state/notice.tsx'

/** Nothing imported yet, or the first rows are on their way. */
export function EmptyCorpus({ isFilling }: { readonly isFilling: boolean }) {
  const { t } = useTranslation()
  if (isFilling)
    return (
      <Notice isPage title={t('discover.filling.title')}>
        {t('discover.filling.what')}
      </Notice>
    )
  return (
    <Notice
      isPage
      title={t('discover.empty.title')}
      actions={
        <>
          <ButtonLink to="/import">{t('import.start')}</ButtonLink>
          <ButtonLink to="/welcome" variant="default">
            {t('sample.orSample')}
          </ButtonLink>
        </>
      }
    >
      {t('discover.empty.what')}
    </Notice>
  )
}
