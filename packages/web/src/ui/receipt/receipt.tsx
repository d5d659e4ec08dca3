import { Popover } from '@mantine/core'
import { type ReactNode, useRef, useState } from 'react'
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

/**
 * Every number opens its receipt: what it means, on how much it rests, for which days, by which method. Long lists
 * hold hundreds of them, so the floating part is there only once it has been asked for.
 */
export function Receipt({ children, title, definition, facts = [] }: ReceiptProps) {
  const [state, setState] = useState<'untouched' | 'open' | 'closed'>('untouched')
  const number = useRef<HTMLSpanElement>(null)
  const isOpen = state === 'open'
  const close = () => {
    setState('closed')
    number.current?.focus()
  }
  const button = (
    <InlineButton
      ref={number}
      className={styles.number}
      onPress={() => setState(isOpen ? 'closed' : 'open')}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
    >
      {children}
    </InlineButton>
  )
  if (state === 'untouched') return button
  return (
    <Popover
      opened={isOpen}
      onChange={(open) => !open && close()}
      width={320}
      position="bottom-start"
      trapFocus
      returnFocus={false}
    >
      <Popover.Target>{button}</Popover.Target>
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
