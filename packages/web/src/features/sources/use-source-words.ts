import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import type { Choice, Source, Trouble } from './api/sources.ts'

type Spending = Choice['spending']

/** Sentences about sources that several places say. */
export function useSourceWords() {
  const { t } = useTranslation()
  const format = useFormat()
  const ago = (iso: string) => format.ago(iso, Date.now())

  /** When something that is to come comes; what is due already comes in a moment. */
  const ahead = (iso: string) => (Date.parse(iso) - Date.now() < 5_000 ? t('sources.state.soon') : ago(iso))

  return {
    ago,
    ahead,
    /** What went wrong, and what to do about it. */
    trouble: ({ code, host, status }: Trouble) =>
      t(`sources.trouble.${code}`, { host: host ?? '?', status: status ?? '' }),

    /** What the source does now. */
    state: ({ state, latestRun, nextRunAt }: Pick<Source, 'state' | 'latestRun' | 'nextRunAt'>) => {
      if (state !== 'active') return t(`sources.state.${state}`)
      if (latestRun?.state === 'running') return t('sources.state.running')
      if (latestRun?.state === 'waiting') return t('sources.state.waiting')
      if (latestRun?.state === 'retrying')
        return t('sources.state.retrying', { tries: latestRun.tries, when: ahead(nextRunAt) })
      return t('sources.state.next', { when: ahead(nextRunAt) })
    },

    /** How often somebody posts, in the unit in which it is more than one. */
    often: (postsPerDay: number | null) => {
      if (postsPerDay === null) return t('sources.postsUnknown')
      const isDaily = postsPerDay >= 1
      const posts = Math.round(isDaily ? postsPerDay : postsPerDay * 7)
      return t('sources.posts', { posts, per: t(`sources.per.${isDaily ? 'day' : 'week'}`) })
    },

    /** What following costs: looks, what is counted again, and what that takes of the network. */
    plan: (spending: Spending, unit: 'request' | 'quota_unit') => {
      const { looksPerDay, snapshotsPerDay, costPerDay, shareOfDay, stretch } = spending
      const cost = { count: Math.round(costPerDay) }
      return format.list(
        [
          looksPerDay >= 1.5
            ? t('sources.plan.looks', { count: Math.round(looksPerDay) })
            : t('sources.plan.looksRare', { count: Math.max(1, Math.round(1 / looksPerDay)) }),
          ...(snapshotsPerDay >= 1
            ? [t('sources.plan.snapshots', { count: Math.round(snapshotsPerDay) })]
            : []),
          unit === 'request' ? t('sources.plan.requests', cost) : t('sources.plan.units', cost),
          ...(shareOfDay === null
            ? []
            : [t('sources.plan.share', { share: format.finePercent(shareOfDay) })]),
          ...(stretch > 1 ? [t('sources.plan.stretched', { factor: format.number(stretch) })] : []),
        ],
        'and',
      )
    },
  }
}
