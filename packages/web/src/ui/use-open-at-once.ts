import { useEffect, useRef, useState } from 'react'

/**
 * For a menu whose code is fetched when its button is first pressed: the button that replaces the pressed one takes the
 * focus over and opens the menu, so that closing it leads back to where somebody was.
 */
export function useOpenAtOnce() {
  const target = useRef<HTMLButtonElement>(null)
  const [opened, setOpened] = useState(false)
  useEffect(() => {
    target.current?.focus()
    setOpened(true)
  }, [])
  return { target, opened, onChange: setOpened }
}
