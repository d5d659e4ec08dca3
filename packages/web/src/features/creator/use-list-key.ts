import { useEffect } from 'react'
import { isTyping, pressHotkey, singleKeysAreOn } from '../../ui/keyboard-shortcuts.ts'

/** On a profile, l opens the lists of the person. */
export function useListKey(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'l' || event.ctrlKey || event.metaKey || event.altKey) return
      if (isTyping(event.target) || !singleKeysAreOn()) return
      event.preventDefault()
      pressHotkey('list', 0)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
