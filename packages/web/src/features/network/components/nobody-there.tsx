import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { Notice } from '../../../ui/state/notice.tsx'
import { type NetworkSearch, topicOfNetwork } from '../network-search.ts'

interface NobodyThereProps {
  readonly posts: number
  readonly people: number
  readonly search: NetworkSearch
}

/** Too little for a network: what there is, and what would make it more. */
export function NobodyThere({ posts, people, search }: NobodyThereProps) {
  const { t } = useTranslation()
  return (
    <Notice
      title={posts === 0 ? t('network.nobody') : t('network.few', { posts, people })}
      actions={
        <ButtonLink to="/discover" search={topicOfNetwork(search)}>
          {t('network.widen')}
        </ButtonLink>
      }
    >
      {t('network.fewWhat')}
    </Notice>
  )
}
