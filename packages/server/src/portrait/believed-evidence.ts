import { findReputation } from '@relais/core/influence/find-reputation'
import type { StoredEvidence } from './evidence.store.ts'
import type { EvidenceItem } from './portrait.schema.ts'

/**
 * What speaks for somebody's standing: what the profile names, with what people said of it, then what they added.
 * @param profile name and bio
 */
export function evidenceItems(profile: string, stored: readonly StoredEvidence[]): EvidenceItem[] {
  const verdictOf = new Map(
    stored
      .filter(({ state }) => state !== 'added')
      .map(({ kind, state }) => [kind, state as EvidenceItem['state']]),
  )
  const found = findReputation(profile).map(
    ({ kind, quote }): EvidenceItem => ({
      id: null,
      kind,
      quote,
      sourceUrl: null,
      state: verdictOf.get(kind) ?? 'suggested',
    }),
  )
  const added = stored
    .filter(({ state }) => state === 'added')
    .map(({ id, kind, quote, sourceUrl }): EvidenceItem => ({ id, kind, quote, sourceUrl, state: 'added' }))
  return [...found, ...added]
}

/** The kinds that count: refused ones do not. */
export function believedKinds(items: readonly EvidenceItem[]): EvidenceItem['kind'][] {
  return [...new Set(items.filter(({ state }) => state !== 'refused').map(({ kind }) => kind))]
}
