const hourMs = 60 * 60 * 1000
/** Local hours, [from, to), in which people are least likely to wait for an answer. */
const quiet = { from: 2, to: 5 } as const

/**
 * Whether a nightly job should run now: in the quiet hours if this night has not had it, at any hour if a whole day
 * has passed without it (the computer was off), or if it never ran.
 */
export function isDue(lastFinishedAt: Date | null, now: Date): boolean {
  if (lastFinishedAt === null) return true
  const hours = (now.getTime() - lastFinishedAt.getTime()) / hourMs
  if (hours >= 23) return true
  const isQuiet = now.getHours() >= quiet.from && now.getHours() < quiet.to
  return isQuiet && hours >= 6
}
