import type { KeyboardEvent } from 'react'

/** Arrows and j/k go from one row's button to the next; Home and End to the first and last. */
export function moveInList(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')]
  const at = buttons.indexOf(document.activeElement as HTMLElement)
  if (at < 0) return
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    j: at + 1,
    ArrowUp: at - 1,
    k: at - 1,
    Home: 0,
    End: buttons.length - 1,
  }
  const next = buttons[steps[event.key] ?? -1]
  if (!next) return
  event.preventDefault()
  next.focus()
}
