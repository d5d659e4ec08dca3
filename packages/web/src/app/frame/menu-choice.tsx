import { Menu } from '@mantine/core'
import type { TablerIcon } from '@tabler/icons-react'
import { useId } from 'react'

interface Choice<Value extends string> {
  readonly value: Value
  readonly words: string
  readonly icon?: TablerIcon
  readonly lang?: string
}

interface MenuChoiceProps<Value extends string> {
  readonly title: string
  readonly value: string
  readonly onChange: (value: Value) => void
  readonly choices: readonly Choice<Value>[]
}

/**
 * One of several, inside a menu. A menu may own items and groups only: so the title names a group, and what is chosen
 * now is the checked radio item of it.
 */
export function MenuChoice<Value extends string>({
  title,
  value,
  onChange,
  choices,
}: MenuChoiceProps<Value>) {
  const id = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would not be a child that a menu may have.
    <div role="group" aria-labelledby={id}>
      <Menu.Label id={id}>{title}</Menu.Label>
      {choices.map(({ value: one, words, icon: Icon, lang }) => (
        <Menu.RadioItem
          key={one}
          value={one}
          lang={lang}
          checked={one === value}
          onChange={() => onChange(one)}
          closeMenuOnClick
          rightSection={Icon && <Icon size={16} aria-hidden />}
        >
          {words}
        </Menu.RadioItem>
      ))}
    </div>
  )
}
