import type { HTMLAttributes, KeyboardEvent, Ref } from 'react'

interface InlineButtonProps extends HTMLAttributes<HTMLSpanElement> {
  readonly ref?: Ref<HTMLSpanElement>
  readonly onPress: () => void
}

/**
 * A button inside running text. A real one is a box that never breaks across lines, which tears sentences apart on
 * narrow screens; this one does everything else a button does.
 */
export function InlineButton({ onPress, children, ...rest }: InlineButtonProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    event.stopPropagation()
    onPress()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element cannot break across lines
    <span {...rest} role="button" tabIndex={0} onClick={onPress} onKeyDown={onKeyDown}>
      {children}
    </span>
  )
}
