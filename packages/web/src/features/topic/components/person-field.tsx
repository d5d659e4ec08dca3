import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './person-field.module.css'

interface PersonFieldProps {
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly action: string
  readonly isClearedAfter?: boolean
  readonly onDone: (person: string) => void
}

const pattern = /^\s*@?([\p{L}\d_.-]+)\s*\/\s*@?(\S+)\s*$/u

/** Somebody as `platform/handle`. */
export function PersonField({
  label,
  hint,
  value,
  action,
  isClearedAfter = false,
  onDone,
}: PersonFieldProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(value)
  const [isWrong, setWrong] = useState(false)
  return (
    <form
      className={styles.field}
      onSubmit={(event) => {
        event.preventDefault()
        const found = pattern.exec(typed)
        setWrong(found === null)
        if (found === null) return
        onDone(`${found[1]?.toLowerCase()}/${found[2]}`)
        if (isClearedAfter) setTyped('')
      }}
    >
      <TextInput
        label={label}
        placeholder={hint}
        value={typed}
        error={isWrong ? t('topicLine.personWrong') : null}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setWrong(false)
        }}
        autoComplete="off"
        spellCheck={false}
      />
      <Button type="submit" variant="default">
        {action}
      </Button>
    </form>
  )
}
