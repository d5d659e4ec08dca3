/** The relay trace: one voice, taken up by more and more people. */
export function Logo({
  className,
  size = 28,
}: {
  readonly className?: string | undefined
  readonly size?: number
}) {
  return (
    <svg className={className} viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="var(--accent)" />
      <path d="M6 16h20" stroke="var(--on-accent)" strokeWidth="1.5" opacity=".6" />
      <circle cx="7" cy="16" r="2.5" fill="var(--on-accent)" />
      <circle cx="14.5" cy="16" r="3.5" fill="var(--on-accent)" />
      <circle cx="24" cy="16" r="5" fill="var(--on-accent)" />
    </svg>
  )
}
