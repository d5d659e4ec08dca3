import { type RefObject, useEffect } from 'react'
import { isTyping, pressHotkey, singleKeysAreOn } from '../../ui/keyboard-shortcuts.ts'
import type { Row } from './row.ts'

interface RowKeys {
  readonly list: RefObject<HTMLElement | null>
  readonly count: number
  readonly rowAt: (index: number) => Row | null
  readonly peeked: string | null
  readonly onPeek: (accountId: string | null) => void
  readonly onMark: (accountId: string) => void
  readonly onCompare: (accountId: string) => void
  /** Scrolls a row into view; it may not exist before. */
  readonly reveal: (index: number) => void
}

const indexOf = (element: Element | null) =>
  Number(element?.closest('[data-index]')?.getAttribute('data-index') ?? -1)

/** Focuses a row's link as soon as the row is drawn; gives up after a few frames. */
function focusRow(list: HTMLElement, index: number, framesLeft = 10): void {
  const link = list.querySelector<HTMLElement>(`[data-index="${index}"] [data-row-link]`)
  if (link) link.focus({ preventScroll: true })
  else if (framesLeft > 0) requestAnimationFrame(() => focusRow(list, index, framesLeft - 1))
}

/** j and k walk the rows, Space peeks at the focused one, x marks it, c compares it, l puts it into lists, Esc closes, / opens the topic, ? tells all this. */
export function useRowKeys({ list, count, rowAt, peeked, onPeek, onMark, onCompare, reveal }: RowKeys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || !list.current) return
      if (/^[jkxcl/?]$/.test(event.key) && !singleKeysAreOn()) return
      const focused = list.current.contains(document.activeElement) ? indexOf(document.activeElement) : -1
      const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0
      const row = focused < 0 ? null : rowAt(focused)
      if (step !== 0) {
        const next = Math.min(count - 1, Math.max(0, focused + step))
        reveal(next)
        focusRow(list.current, next)
        if (peeked !== null) onPeek(rowAt(next)?.accountId ?? null)
      } else if (event.key === ' ' && document.activeElement?.matches('[data-row-link]')) {
        const id = row?.accountId ?? null
        onPeek(peeked === id ? null : id)
      } else if (event.key === 'x' && row) {
        onMark(row.accountId)
      } else if (event.key === 'c' && row) {
        onCompare(row.accountId)
      } else if (event.key === 'l' && (row || peeked !== null)) {
        if (row) onPeek(row.accountId)
        // In the panel of that person, which is drawn first.
        requestAnimationFrame(() => pressHotkey('list'))
      } else if (event.key === 'Escape' && peeked !== null) {
        onPeek(null)
      } else if (event.key === '/') {
        pressHotkey('terms', 0)
      } else if (event.key === '?') {
        pressHotkey('help', 0)
      } else {
        return
      }
      event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [list, count, rowAt, peeked, onPeek, onMark, onCompare, reveal])
}
