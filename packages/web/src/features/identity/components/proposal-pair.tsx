import { useTranslation } from 'react-i18next'
import { platformName } from '../../../ui/platform-name.ts'
import type { Proposal } from '../api/identity.ts'
import styles from '../joins.module.css'
import { AccountCard } from './account-card.tsx'
import { Reasons } from './reasons.tsx'

/** How often handles like these belong to one person was counted; what names, links and texts add was not. */
const isMeasured = ({ reasons }: Proposal) => reasons.every(({ reason }) => reason === 'handles')

/** Two accounts side by side, what speaks for and against one person, and what both published. */
export function ProposalPair({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation()
  const { a, b, probability, evidence } = proposal
  return (
    <>
      <div className={styles.pair}>
        <AccountCard account={a} />
        <AccountCard account={b} />
      </div>
      {probability !== null && (
        <p className={styles.chance}>
          <b>
            {t(
              probability >= 0.9
                ? 'joins.level.very'
                : probability >= 0.5
                  ? 'joins.level.likely'
                  : 'joins.level.maybe',
            )}
          </b>{' '}
          {isMeasured(proposal)
            ? t('joins.chance', { count: Math.min(99, Math.round(100 * probability)) })
            : t('joins.judged')}
        </p>
      )}
      <Reasons proposal={proposal} />
      {evidence.length > 0 && (
        <section className={styles.copies}>
          <h3>{t('joins.copies')}</h3>
          {evidence.map((copy) => (
            <div key={`${copy.a.text}${copy.b.text}`} className={styles.pair}>
              {[
                { of: a, post: copy.a },
                { of: b, post: copy.b },
              ].map(({ of, post }) => (
                <figure key={of.accountId} className={styles.copy}>
                  <blockquote>{post.text}</blockquote>
                  <figcaption>{platformName(of.platform)}</figcaption>
                </figure>
              ))}
            </div>
          ))}
        </section>
      )}
    </>
  )
}
