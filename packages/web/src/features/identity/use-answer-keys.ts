import { useEffect } from 'react'
import { singleKeysAreOn } from '../../ui/keyboard-shortcuts.ts'

export interface AnswerKeys {
  readonly onJoin: () => void
  readonly onRefuse: () => void
  readonly onLater: () => void
  readonly onUndo: () => void
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [role=dialog], [contenteditable]') !== null

/** j joins, r refuses, s leaves a pair for later, u takes the last answer back. Null: nothing to answer. */
export function useAnswerKeys(keys: AnswerKeys | null): void {
  useEffect(() => {
    if (keys === null) return
    const actions: Readonly<Record<string, () => void>> = {
      j: keys.onJoin,
      r: keys.onRefuse,
      s: keys.onLater,
      u: keys.onUndo,
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
      if (isTyping(event.target) || !singleKeysAreOn()) return
      const act = actions[event.key.toLowerCase()]
      if (act === undefined) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [keys])
}
