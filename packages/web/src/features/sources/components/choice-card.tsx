import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import type { Choice, Network } from '../api/sources.ts'
import styles from '../sources.module.css'
import { useSourceWords } from '../use-source-words.ts'

interface ChoiceCardProps {
  readonly choice: Choice
  readonly network: Network | undefined
  readonly isBusy: boolean
  readonly onFollow: () => void
}

/** One thing that was found: what it is, what would come and what it costs, before anything is spent. */
export function ChoiceCard({ choice, network, isBusy, onFollow }: ChoiceCardProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const words = useSourceWords()
  const { name, bio, target, posts, postsPerDay, spending, followedBy } = choice
  return (
    <li className={styles.choice}>
      <div className={styles.choiceHead}>
        <div className={styles.about}>
          <h3>{name}</h3>
          <p className={styles.meta}>
            {network?.name ?? choice.network} · {t(`sources.kind.${target.kind}`)} · {target.value}
          </p>
        </div>
        {followedBy === null ? (
          <Button onClick={onFollow} loading={isBusy} aria-label={t('sources.add.followLabel', { name })}>
            {t('sources.add.follow')}
          </Button>
        ) : (
          <p className={styles.meta}>{t('sources.add.followed', { name: followedBy })}</p>
        )}
      </div>
      {bio && <p className={styles.bio}>{bio}</p>}
      <p className={styles.meta}>
        {words.often(postsPerDay)} · {words.plan(spending, network?.unit ?? 'request')}
      </p>
      {posts.length > 0 && (
        <details>
          <summary>{t('sources.add.newest')}</summary>
          <ul className={styles.posts}>
            {posts.map((post) => (
              <li key={`${post.url} ${post.at} ${post.text}`}>
                <blockquote>{post.title ?? post.text}</blockquote>
                {post.at && <small>{format.instant(post.at)}</small>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}
