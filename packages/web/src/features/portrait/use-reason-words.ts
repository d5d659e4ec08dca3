import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import type { Portrait } from './api/portrait.ts'

type Reason = Portrait['tier']['reasons'][number]

const known = [
  'described',
  'posts',
  'weeks',
  'replies',
  'citedBy',
  'citedByOnTopic',
  'ownChannel',
  'book',
  'talk',
  'press',
  'teaching',
  'knownOutside',
  'focus',
  'verified',
  'profession',
  'evidence',
  'citedOnTopic',
  'citedElsewhere',
  'favourable',
] as const
type KnownReason = (typeof known)[number]

/** Reasons as a reader's language says them, with the count that each rests on. */
export function useReasonWords(): (reason: Reason) => string {
  const { t } = useTranslation()
  const format = useFormat()
  return ({ kind, count = 0, share = 0 }) =>
    t(`portrait.reason.${kind as KnownReason}`, { count, share: format.percent(share) })
}
