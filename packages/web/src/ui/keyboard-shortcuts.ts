import { useSyncExternalStore } from 'react'

const storageKey = 'relais-single-keys'
const listeners = new Set<() => void>()

/** Single letters as commands get in the way of speech input, so they can be switched off (WCAG 2.1.4). */
export function singleKeysAreOn(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off'
  } catch {
    return true
  }
}

export function setSingleKeys(isOn: boolean): void {
  try {
    localStorage.setItem(storageKey, isOn ? 'on' : 'off')
  } catch {
    return
  }
  for (const notify of listeners) notify()
}

/** Keys belong to whatever is being typed in, and to an open dialogue. */
export const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [role=dialog], [contenteditable]') !== null

/** Presses what a key stands for as soon as it is drawn; gives up after a while. */
export function pressHotkey(name: string, framesLeft = 60): void {
  const button = document.querySelector<HTMLElement>(`[data-hotkey=${name}]`)
  if (button) button.click()
  else if (framesLeft > 0) requestAnimationFrame(() => pressHotkey(name, framesLeft - 1))
}

const subscribe = (notify: () => void) => {
  listeners.add(notify)
  return () => listeners.delete(notify)
}

export const useSingleKeys = (): boolean => useSyncExternalStore(subscribe, singleKeysAreOn)
