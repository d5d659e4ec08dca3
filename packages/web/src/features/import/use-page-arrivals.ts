import { useEffect, useState } from 'react'

interface Arrivals {
  readonly onFile: (file: File) => void
  readonly onText: (text: string) => void
}

const takesText = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')

/**
 * Takes what is dropped or pasted anywhere on the page, so that nobody has to aim. A field that has the focus keeps
 * the text that is pasted into it.
 * @returns whether a file hovers over the page
 */
export function usePageArrivals({ onFile, onText }: Arrivals): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false)
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(false)
      const [file] = event.dataTransfer.files
      if (file) onFile(file)
    }
    const paste = (event: ClipboardEvent) => {
      const [file] = event.clipboardData?.files ?? []
      const text = event.clipboardData?.getData('text/plain') ?? ''
      // Excel puts a picture of the cells beside the cells: the cells are meant.
      if (text.trim() !== '') {
        if (takesText(event.target)) return
        event.preventDefault()
        onText(text)
      } else if (file) {
        event.preventDefault()
        onFile(file)
      }
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    window.addEventListener('paste', paste)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
      window.removeEventListener('paste', paste)
    }
  }, [onFile, onText])
  return isOver
}
