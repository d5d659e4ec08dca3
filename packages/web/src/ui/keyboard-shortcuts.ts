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

const subscribe = (notify: () => void) => {
  listeners.add(notify)
  return () => listeners.delete(notify)
}

export const useSingleKeys = (): boolean => useSyncExternalStore(subscribe, singleKeysAreOn)
