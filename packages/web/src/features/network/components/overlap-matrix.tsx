import { IconDownload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { toCsv } from '../../../ui/csv.ts'
import { saveFile } from '../../../ui/save-file.ts'
import { ScrollTable } from '../../../ui/scroll-table.tsx'
import type { Overlap } from '../api/network.ts'
import { personKey } from '../person-key.ts'
import styles from './overlap.module.css'
import view from './view.module.css'

/** Under this many people a share says next to nothing. */
const fewest = 5

const shadeOf = (share: number) => Math.min(5, 1 + Math.floor(share * 10))

/** Rows: of this person's audience, which share is also in the column's. */
export function OverlapMatrix({
  overlap,
}: {
  readonly overlap: Pick<Overlap, 'audience' | 'people' | 'pairs' | 'together' | 'togetherRange' | 'isExact'>
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const { people, pairs, audience, together, togetherRange, isExact } = overlap
  const cellOf = (row: number, column: number) => {
    const pair = pairs.find(({ a, b }) => (a === row && b === column) || (a === column && b === row))
    if (!pair) return null
    return pair.a === row
      ? { shared: pair.shared, share: pair.shareOfA, interval: pair.intervalOfA }
      : { shared: pair.shared, share: pair.shareOfB, interval: pair.intervalOfB }
  }
  const nameOf = (place: number) => people[place]?.name || people[place]?.handle || ''
  const save = () =>
    saveFile(
      'overlap.csv',
      'text/csv;charset=utf-8',
      toCsv(
        [
          'a',
          'b',
          'audience_a',
          'audience_b',
          'shared',
          'shared_low',
          'shared_high',
          'share_of_a',
          'low_a',
          'high_a',
          'share_of_b',
          'low_b',
          'high_b',
        ],
        pairs.map((pair) => [
          ...[people[pair.a], people[pair.b]].map((person) => (person ? personKey(person) : '')),
          ...[people[pair.a]?.audience ?? 0, people[pair.b]?.audience ?? 0, pair.shared, ...pair.sharedRange],
          ...[pair.shareOfA, ...pair.intervalOfA, pair.shareOfB, ...pair.intervalOfB],
        ]),
      ),
    )
  return (
    <>
      <ScrollTable label={t('network.overlap.table')}>
        <thead>
          <tr>
            <th scope="col">{t('network.overlap.ofWhose')}</th>
            <th scope="col" className={styles.number}>
              {t(`network.overlap.size.${audience}`)}
            </th>
            {people.map((person, place) => (
              <th key={person.accountId} scope="col" className={styles.number}>
                {t('network.overlap.alsoWith', { name: nameOf(place) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person, row) => (
            <tr key={person.accountId}>
              <th scope="row">
                {nameOf(row)}
                {person.listOf !== null && (
                  <small className={styles.of}>{t('network.overlap.listOf', { count: person.listOf })}</small>
                )}
              </th>
              <td className={styles.number}>
                {person.audienceRange[0] === person.audienceRange[1] ? (
                  format.integer(person.audience)
                ) : (
                  <>
                    {t('network.overlap.about', { people: format.compact(person.audience) })}
                    <small>
                      {t('network.range', {
                        low: format.integer(person.audienceRange[0]),
                        high: format.integer(person.audienceRange[1]),
                      })}
                    </small>
                  </>
                )}
                {audience === 'following' && person.followers !== null && (
                  <small>{t('network.overlap.ofFollowers', { count: person.followers })}</small>
                )}
              </td>
              {people.map((other, column) => {
                const cell = cellOf(row, column)
                if (row === column || !cell) return <td key={other.accountId} className={styles.self} />
                if (cell.share === null || person.audience < fewest)
                  return (
                    <td key={other.accountId} className={styles.few}>
                      {t('network.overlap.tooFew', { count: person.audience })}
                    </td>
                  )
                return (
                  <td
                    key={other.accountId}
                    className={styles.number}
                    data-shade={cell.shared === 0 ? undefined : shadeOf(cell.share)}
                  >
                    {format.percent(cell.share)}
                    <small>
                      {t('network.overlap.interval', {
                        low: format.integer(cell.interval[0] * 100),
                        high: format.percent(cell.interval[1]),
                        count: cell.shared,
                        exact: isExact ? 'yes' : 'no',
                      })}
                    </small>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p className={view.note}>
        {isExact
          ? t('network.overlap.together', { count: together })
          : t('network.overlap.togetherAbout', {
              people: format.compact(together),
              low: format.integer(togetherRange[0]),
              high: format.integer(togetherRange[1]),
            })}
      </p>
      <p className={view.links}>
        <button type="button" className={`${view.person} ${view.tool}`} onClick={save}>
          <IconDownload size={16} aria-hidden /> {t('action.exportCsv')}
        </button>
      </p>
    </>
  )
}
