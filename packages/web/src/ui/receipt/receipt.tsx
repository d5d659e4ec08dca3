import { Popover } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { InlineButton } from '../inline-button.tsx'
import styles from './receipt.module.css'

export interface Fact {
  readonly name: string
  readonly value: ReactNode
}

interface ReceiptProps {
  /** The number itself, under its dotted line. */
  readonly children: ReactNode
  readonly title: string
  /** What the number means, in a sentence or two. */
  readonly definition: string
  readonly facts?: readonly Fact[]
}

/** Every number opens its receipt: what it means, on how much it rests, for which days, by which method. */
export function Receipt({ children, title, definition, facts = [] }: ReceiptProps) {
  const [opened, { toggle, close }] = useDisclosure(false)
  return (
    <Popover
      opened={opened}
      onChange={(open) => !open && close()}
      width={320}
      position="bottom-start"
      trapFocus
    >
      <Popover.Target>
        <InlineButton className={styles.number} onPress={toggle} aria-expanded={opened}>
          {children}
        </InlineButton>
      </Popover.Target>
      <Popover.Dropdown className={styles.receipt} aria-label={title}>
        <h3 tabIndex={-1} data-autofocus>
          {title}
        </h3>
        <p>{definition}</p>
        {facts.length > 0 && (
          <dl className={styles.facts}>
            {facts.map(({ name, value }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
