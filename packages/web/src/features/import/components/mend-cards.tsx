import { Button, TextInput } from '@mantine/core'
import type { ImportKind } from '@relais/server/import/import.schema'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { canBeMended, cellNow, type MendRow } from '../mend-rows.ts'
import { useRejectionWords } from '../use-rejection-words.ts'
import styles from './mend-grid.module.css'
import type { MendGridProps } from './mend-grid.tsx'

type MendCardsProps = Pick<MendGridProps, 'rows' | 'columns' | 'edited' | 'onChange'> & {
  readonly kind: ImportKind
}

const atOnce = 20

/** The rejected rows where a spreadsheet has no room: a card each, with the field to mend first. */
export function MendCards({ rows, columns, edited, onChange, kind }: MendCardsProps) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(atOnce)
  const rejectionWords = useRejectionWords(kind)
  return (
    <>
      <ul className={styles.cards} aria-label={t('import.mend.title')}>
        {rows.slice(0, shown).map((row) => {
          const others = columns.filter((column) => column !== row.column)
          return (
            <li key={row.line} className={styles.card} data-changed={edited.has(row.line) || undefined}>
              <h4>{t('import.mend.line', { line: row.line })}</h4>
              <p>{rejectionWords(row)}</p>
              {canBeMended(row) && (
                <>
                  {row.column !== null && (
                    <CellField row={row} column={row.column} edited={edited} onChange={onChange} />
                  )}
                  <details open={row.column === null}>
                    <summary>{t('import.mend.otherCells', { count: others.length })}</summary>
                    <div className={styles.fields}>
                      {others.map((column) => (
                        <CellField
                          key={column}
                          row={row}
                          column={column}
                          edited={edited}
                          onChange={onChange}
                        />
                      ))}
                    </div>
                  </details>
                </>
              )}
            </li>
          )
        })}
      </ul>
      {shown < rows.length && (
        <Button variant="default" onClick={() => setShown(shown + atOnce)}>
          {t('import.mend.more')}
        </Button>
      )}
    </>
  )
}

interface CellFieldProps extends Pick<MendGridProps, 'edited' | 'onChange'> {
  readonly row: MendRow
  readonly column: string
}

/** Typed into, and a step of its own once it is left. */
function CellField({ row, column, edited, onChange }: CellFieldProps) {
  const now = cellNow(row, column, edited)
  const [draft, setDraft] = useState<string | null>(null)
  return (
    <TextInput
      label={column}
      value={draft ?? now}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={() => {
        if (draft !== null) onChange([{ line: row.line, column, before: now, after: draft }])
        setDraft(null)
      }}
    />
  )
}
