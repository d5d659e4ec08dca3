import { IconMinus, IconPlus } from '@tabler/icons-react'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { platformName } from '../../../ui/platform-name.ts'
import type { Proposal } from '../api/identity.ts'
import styles from '../joins.module.css'

type Reason = Proposal['reasons'][number]

/** Pieces shorter than this are in many handles by chance. */
const tellingPiece = 4

function sentence(t: TFunction, proposal: Proposal, { reason, weight }: Reason): string {
  switch (reason) {
    case 'handles':
      if (proposal.sameHandle) return t(weight > 0 ? 'joins.why.sameHandle' : 'joins.why.commonHandle')
      return proposal.handlePiece.length >= tellingPiece
        ? t(weight > 0 ? 'joins.why.handlePiece' : 'joins.why.handlePieceWeak', {
            piece: proposal.handlePiece,
          })
        : t('joins.why.otherHandle')
    case 'names':
      if (weight < 0) return t('joins.why.otherName')
      return t(proposal.nameLikeness === 1 ? 'joins.why.sameName' : 'joins.why.likeName')
    case 'links':
      return t(proposal.links === 2 ? 'joins.why.bothLinks' : 'joins.why.oneLink')
    case 'linksElsewhere':
      return t('joins.why.linksElsewhere')
    case 'picture':
      return t('joins.why.picture')
    case 'sharedPosts':
      return t('joins.why.sharedPosts', { count: proposal.sharedPosts, of: proposal.comparedPosts })
    case 'nameEachOther':
      return t('joins.why.nameEachOther')
    case 'samePlatform':
      return t('joins.why.samePlatform', { platform: platformName(proposal.a.platform) })
  }
}

/** What speaks for one person, and what against it, the strongest first. */
export function Reasons({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation()
  const sides = [
    { title: t('joins.for'), isFor: true, none: t('joins.forNone') },
    { title: t('joins.against'), isFor: false, none: t('joins.againstNone') },
  ]
  return (
    <div className={styles.sides}>
      {sides.map(({ title, isFor, none }) => {
        const reasons = proposal.reasons.filter(({ weight }) => weight > 0 === isFor)
        const Sign = isFor ? IconPlus : IconMinus
        return (
          <section key={title}>
            <h3>{title}</h3>
            {reasons.length === 0 ? (
              <p className={styles.none}>{none}</p>
            ) : (
              <ul className={styles.reasons} data-for={isFor || undefined}>
                {reasons.map((each) => (
                  <li key={each.reason}>
                    <Sign size={16} aria-hidden />
                    <span>{sentence(t, proposal, each)}</span>
                  </li>
                ))}
              </ul>
            )}
          </section>
        )
      })}
    </div>
  )
}
