import { Popover } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconChevronDown } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { InlineButton } from '../../../ui/inline-button.tsx'
import styles from './sentence.module.css'

interface SlotProps {
  /** What the slot says now. */
  readonly words: string
  /** What it is, for people who cannot see where it stands. */
  readonly label: string
  readonly width?: number
  readonly isEmpty?: boolean
  /** Lets a key open the slot from outside. */
  readonly hotkeyTarget?: string
  readonly children: (close: () => void) => ReactNode
}

/** An editable word of the sentence: underlined, with a caret, opening a small form. */
export function Slot({ words, label, width = 320, isEmpty = false, hotkeyTarget, children }: SlotProps) {
  const [opened, { toggle, close }] = useDisclosure(false)
  return (
    <Popover
      opened={opened}
      onChange={(open) => !open && close()}
      width={`min(${width}px, 94vw)`}
      position="bottom-start"
      trapFocus
      returnFocus
      closeOnEscape
    >
      <Popover.Target>
        <InlineButton
          className={styles.slot}
          data-empty={isEmpty || undefined}
          data-hotkey={hotkeyTarget}
          onPress={toggle}
          aria-expanded={opened}
        >
          <span className="visually-hidden">{label}: </span>
          <span className={styles.words}>{words}</span>
          {/* A word joiner keeps the caret on the line of the last word. */}
          {'\u2060'}
          <IconChevronDown className={styles.caret} aria-hidden />
        </InlineButton>
      </Popover.Target>
      <Popover.Dropdown className={styles.dropdown} aria-label={label}>
        {opened && children(close)}
      </Popover.Dropdown>
    </Popover>
  )
}
