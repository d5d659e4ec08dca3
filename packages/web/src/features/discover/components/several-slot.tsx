import { useFormat } from '../../../i18n/use-format.ts'
import { type Choice, ChoiceList } from '../../topic/components/choice-list.tsx'
import { joinList, splitList } from '../../topic/topic-search.ts'
import { Slot } from './slot.tsx'

interface SeveralSlotProps {
  readonly label: string
  /** What the slot says when nothing is chosen, which means everything. */
  readonly anyWords: string
  readonly choices: readonly Choice[]
  readonly value: string | undefined
  readonly onChange: (value: string | undefined) => void
}

/** A slot where any number of values may be chosen: languages, platforms. */
export function SeveralSlot({ label, anyWords, choices, value, onChange }: SeveralSlotProps) {
  const format = useFormat()
  const chosen = splitList(value)
  const names = chosen.map((code) => choices.find((choice) => choice.value === code)?.label ?? code)
  return (
    <Slot words={names.length === 0 ? anyWords : format.list(names, 'or')} label={label} width={280}>
      {(close) => (
        <>
          <ChoiceList
            choices={[{ value: '', label: anyWords }]}
            chosen={chosen.length === 0 ? [''] : []}
            onToggle={() => {
              onChange(undefined)
              close()
            }}
          />
          <ChoiceList
            choices={choices}
            chosen={chosen}
            onToggle={(code) =>
              onChange(
                joinList(
                  chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code],
                ),
              )
            }
          />
        </>
      )}
    </Slot>
  )
}
