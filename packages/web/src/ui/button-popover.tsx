import { Popover } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { type ComponentProps, type ReactNode, Suspense } from 'react'

interface ButtonPopoverProps {
  /** Of the floating part, for those who cannot see which button opened it. */
  readonly title: string
  readonly button: Omit<ComponentProps<'button'>, 'type' | 'onClick' | 'aria-expanded'>
  readonly className: string | undefined
  readonly width: number | string
  readonly position: 'bottom-start' | 'bottom-end'
  /** For a key that presses the button: `[data-hotkey=...]`. */
  readonly hotkey?: string
  /** Stands there while what floats is being fetched. */
  readonly fallback?: ReactNode
  /** What floats: drawn, and fetched if it is lazy, when it is first opened. */
  readonly children: (close: () => void) => ReactNode
}

/** A button behind which more is: the focus goes in and, with Escape, back. */
export function ButtonPopover(props: ButtonPopoverProps) {
  const { title, button, className, width, position, hotkey, fallback = null, children } = props
  const [opened, { toggle, close }] = useDisclosure(false)
  return (
    <Popover
      opened={opened}
      onChange={(open) => !open && close()}
      width={width}
      position={position}
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <button {...button} data-hotkey={hotkey} type="button" aria-expanded={opened} onClick={toggle} />
      </Popover.Target>
      <Popover.Dropdown className={className ?? ''} aria-label={title}>
        {opened && <Suspense fallback={fallback}>{children(close)}</Suspense>}
      </Popover.Dropdown>
    </Popover>
  )
}
