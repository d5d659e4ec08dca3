import { lazy, Suspense, useSyncExternalStore } from 'react'

const Notifications = lazy(async () => ({ default: (await import('@mantine/notifications')).Notifications }))

let isNeeded = false
const listeners = new Set<() => void>()
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Where short messages appear. Most visits need none, so the code for them comes with the first message. */
export function Notices() {
  const isShown = useSyncExternalStore(subscribe, () => isNeeded)
  return <Suspense fallback={null}>{isShown && <Notifications position="bottom-right" />}</Suspense>
}

interface Notice {
  readonly title?: string
  readonly message: string
  readonly isFailure?: boolean
  readonly closeLabel: string
}

/** Says something in passing, at the edge of the screen. */
export async function notify({ title, message, isFailure = false, closeLabel }: Notice): Promise<void> {
  isNeeded = true
  for (const listener of listeners) listener()
  const { notifications } = await import('@mantine/notifications')
  notifications.show({
    color: isFailure ? 'danger' : 'accent',
    title,
    message,
    autoClose: isFailure ? 10_000 : 6_000,
    closeButtonProps: { 'aria-label': closeLabel },
  })
}
