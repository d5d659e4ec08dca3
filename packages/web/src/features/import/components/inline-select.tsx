import styles from './reading.module.css'

interface InlineSelectProps {
  readonly label: string
  readonly value: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly onChange: (value: string) => void
}

/** A word of a sentence that can be changed, as in Discover's question; a plain select, so that every device has it. */
export function InlineSelect({ label, value, choices, onChange }: InlineSelectProps) {
  return (
    <>
      <select
        className={styles.word}
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      {/* A word joiner keeps the comma behind it on the same line. */}
      {'\u2060'}
    </>
  )
}
