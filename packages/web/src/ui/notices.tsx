import { lazy, Suspense } from 'react'

const Notifications = lazy(async () => ({ default: (await import('@mantine/notifications')).Notifications }))

/** Where short messages appear. Nobody needs one before the page is there, so the code comes after it. */
export function Notices() {
  return (
    <Suspense fallback={null}>
      <Notifications position="bottom-right" autoClose={6000} />
    </Suspense>
  )
}

interface Notice {
  readonly title?: string
  readonly message: string
  readonly isFailure?: boolean
  readonly closeLabel: string
}

/** Says something in passing, at the edge of the screen. */
export async function notify({ title, message, isFailure = false, closeLabel }: Notice): Promise<void> {
  const { notifications } = await import('@mantine/notifications')
  notifications.show({
    color: isFailure ? 'danger' : 'accent',
    title,
    message,
    autoClose: isFailure ? 10_000 : 6_000,
    closeButtonProps: { 'aria-label': closeLabel },
  })
}
