import { Button, Skeleton } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { isRejectionColumn } from '@relais/core/record/rejection-columns'
import type { Mapping, Preview, Upload } from '@relais/server/import/import.schema'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../../ui/state/notice.tsx'
import { columnsInSight, countUnfit, mostColumnsInSight, valueInColumn } from '../column-values.ts'
import { flatRecord } from '../flat-record.ts'
import type { MappingOrigin } from '../why-recognised.ts'
import { ColumnCards } from './column-cards.tsx'
import { ColumnTable, type ColumnTableProps } from './column-table.tsx'
import { PreviewSummary } from './preview-summary.tsx'
import styles from './reading-step.module.css'

interface PreviewSectionProps {
  readonly columns: Upload['columns']
  readonly preview: Preview | undefined
  readonly isStale: boolean
  readonly mapping: Mapping
  readonly origin: MappingOrigin
  readonly onChange: (mapping: Mapping) => void
}

/** The first rows: a table where there is room for one, a card for each column on a phone. */
export function PreviewSection({
  columns,
  preview,
  isStale,
  mapping,
  origin,
  onChange,
}: PreviewSectionProps) {
  const { t } = useTranslation()
  const isNarrow = useMediaQuery('(max-width: 599px)', false, { getInitialValueInEffect: false })
  const [showsAll, setShowsAll] = useState(false)
  if (!preview) return <Skeleton height={320} radius={8} />
  if (preview.rows.length === 0)
    return <Notice title={t('import.preview.noRows')}>{t('import.preview.noRowsWhat')}</Notice>
  const names = columns.map(({ name }) => name).filter((name) => !isRejectionColumn(name))
  const shown = columnsInSight(names, mapping, showsAll)
  const flat = new Map(
    preview.rows.map(({ line, record }) => [line, record ? flatRecord(record) : new Map<string, string>()]),
  )
  const table: ColumnTableProps = {
    columns: shown,
    rows: preview.rows,
    fields: preview.fields,
    mapping,
    origin,
    onChange,
    isStale,
    valueAt: (row, column) => valueInColumn(row, column, mapping, flat.get(row.line) ?? new Map()),
    unfitIn: (column) => countUnfit(preview.rows, column, mapping),
  }
  return (
    <div>
      <div className={styles.fold}>
        <PreviewSummary preview={preview} />
        {names.length > mostColumnsInSight && (
          <Button variant="subtle" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
            {showsAll
              ? t('import.preview.hideUnused')
              : t('import.preview.showUnused', { count: names.length - shown.length })}
          </Button>
        )}
      </div>
      {isNarrow ? <ColumnCards {...table} /> : <ColumnTable {...table} />}
    </div>
  )
}
