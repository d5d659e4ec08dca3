import type { PortraitFacts } from './portrait-facts.ts'

/** Where somebody's voice comes from (Augure's pyramid of relations), whatever the size of their audience. */
export const relationTiers = ['consumer-advocate', 'opinion-leader', 'celebrity'] as const
export type RelationTier = (typeof relationTiers)[number]

export type TierReason =
  | { readonly kind: 'knownOutside' | 'verified' | 'profession' | 'ownChannel' }
  | { readonly kind: 'evidence'; readonly count: number }
  | { readonly kind: 'citedOnTopic' | 'citedElsewhere' | 'favourable'; readonly count: number }

export interface TierDecision {
  /** Null: nothing tells. */
  readonly tier: RelationTier | null
  readonly reasons: readonly TierReason[]
}

const fewestCiters = 5
const fewestFavourable = 2
const professions = ['journalist', 'blogger', 'expert', 'reporter'] as const

/**
 * Consumer-advocate, opinion leader or celebrity, from where the fame comes from and never from its size: known from
 * outside; own channels, a profession or people who cite them on the topic; or unpaid favour for the brand alone.
 * Method: docs/methods/tiers.md
 * @example decideTier({ ...facts, occupations: ['stage'], isVerified: true }).tier // 'celebrity'
 */
export function decideTier(facts: PortraitFacts): TierDecision {
  const { occupations, evidence, brand } = facts
  const onTopic = facts.citedByOnTopic ?? 0
  const elsewhere = Math.max(0, facts.citedBy - onTopic)
  if (occupations.includes('stage')) {
    const isWellKnown = facts.isVerified === true || elsewhere >= fewestCiters
    if (isWellKnown)
      return {
        tier: 'celebrity',
        reasons: [
          { kind: 'knownOutside' },
          ...(facts.isVerified === true ? [{ kind: 'verified' } as const] : []),
          ...(elsewhere > 0 ? [{ kind: 'citedElsewhere', count: elsewhere } as const] : []),
        ],
      }
  }
  const leads: TierReason[] = [
    ...(professions.some((one) => occupations.includes(one)) ? [{ kind: 'profession' } as const] : []),
    ...(evidence.includes('blog') ? [{ kind: 'ownChannel' } as const] : []),
    ...(evidence.length >= 2 ? [{ kind: 'evidence', count: evidence.length } as const] : []),
    ...(onTopic >= fewestCiters ? [{ kind: 'citedOnTopic', count: onTopic } as const] : []),
  ]
  const isCited = (facts.citedByOnTopic === null ? facts.citedBy : onTopic) >= fewestCiters
  if (leads.length >= 2 || (leads.length === 1 && isCited)) return { tier: 'opinion-leader', reasons: leads }
  const favourable = brand?.favourable ?? 0
  if (favourable >= fewestFavourable && favourable > (brand?.against ?? 0) && (brand?.paid ?? 0) === 0)
    return { tier: 'consumer-advocate', reasons: [{ kind: 'favourable', count: favourable }] }
  return { tier: null, reasons: leads }
}
