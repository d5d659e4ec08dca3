import styles from './choice-list.module.css'

export interface Choice {
  readonly value: string
  readonly label: string
  readonly note?: string
}

interface ChoiceListProps {
  readonly choices: readonly Choice[]
  readonly chosen: readonly string[]
  readonly onToggle: (value: string) => void
}

export function ChoiceList({ choices, chosen, onToggle }: ChoiceListProps) {
  return (
    <div className={styles.choices}>
      {choices.map(({ value, label, note }) => (
        <button
          key={value}
          type="button"
          className={styles.choice}
          aria-pressed={chosen.includes(value)}
          onClick={() => onToggle(value)}
        >
          {label}
          {note && <small>{note}</small>}
        </button>
      ))}
    </div>
  )
}
