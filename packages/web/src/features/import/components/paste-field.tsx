import { Button } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { type Pasted, readPaste } from '../read-paste.ts'
import styles from './arrival.module.css'

interface PasteFieldProps {
  readonly text: string
  readonly onText: (text: string) => void
  /** The whole text after something was pasted into the field. */
  readonly onPaste: (text: string) => void
  readonly onGoOn: () => void
}

/** The same in every language: handles and addresses have none. */
const example = '@mina.cuisine\nhttps://www.tiktok.com/@ben.k\ninstagram/atelier.braise'

/** Cells of a spreadsheet or a list of people, typed or pasted; says at once what it takes them for. */
export function PasteField({ text, onText, onPaste, onGoOn }: PasteFieldProps) {
  const { t } = useTranslation()
  const id = useId()
  const found = readPaste(text)
  const canGoOn = found.kind === 'people' || found.kind === 'table'
  return (
    <form
      className={styles.way}
      onSubmit={(event) => {
        event.preventDefault()
        if (canGoOn) onGoOn()
      }}
    >
      <h2>
        <label htmlFor={id}>{t('import.paste.title')}</label>
      </h2>
      <p id={`${id}-what`} className={styles.what}>
        {t('import.paste.what')}
      </p>
      <textarea
        id={id}
        className={styles.paper}
        aria-describedby={`${id}-what ${id}-found`}
        spellCheck={false}
        autoCapitalize="off"
        placeholder={example}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && canGoOn) onGoOn()
        }}
        onPaste={(event) => {
          const field = event.currentTarget
          // The field takes the text in before the event is over.
          requestAnimationFrame(() => onPaste(field.value))
        }}
      />
      <div className={styles.foot}>
        <p
          id={`${id}-found`}
          role="status"
          className={styles.found}
          data-nothing={found.kind === 'nothing' || undefined}
        >
          <FoundWords found={found} />
        </p>
        <Button type="submit" disabled={!canGoOn}>
          {t('action.next')}
        </Button>
      </div>
    </form>
  )
}

function FoundWords({ found }: { readonly found: Pasted }) {
  const { t } = useTranslation()
  switch (found.kind) {
    case 'nothing':
      return t('import.paste.anywhere')
    case 'unclear':
      return t('import.paste.unclear')
    case 'people':
      return t('import.paste.people', { people: found.people.length, unread: found.unread.length })
    case 'table':
      return found.isJson
        ? t('import.paste.json', { rows: found.rows })
        : t('import.paste.table', { rows: found.rows, columns: found.columns })
  }
}
