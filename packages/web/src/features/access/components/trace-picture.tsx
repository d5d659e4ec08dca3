const relays = [
  [40, 96, 4],
  [118, 54, 7],
  [118, 138, 7],
  [206, 24, 10],
  [206, 92, 13],
  [206, 160, 6],
  [306, 60, 18],
  [306, 132, 9],
] as const

const ties = [
  [0, 1],
  [0, 2],
  [1, 3],
  [1, 4],
  [2, 5],
  [4, 6],
  [4, 7],
] as const

/** Decoration: one voice taken up by others, and by others again. */
export function TracePicture({ className }: { readonly className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 340 184" aria-hidden="true">
      {ties.map(([from, to]) => {
        const [x1, y1] = relays[from]
        const [x2, y2] = relays[to]
        const middle = (x1 + x2) / 2
        return (
          <path
            key={`${from}-${to}`}
            d={`M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`}
            fill="none"
            stroke="var(--line-strong)"
            strokeWidth="1.5"
          />
        )
      })}
      {relays.map(([x, y, radius]) => (
        <circle key={`${x}-${y}`} cx={x} cy={y} r={radius} fill="var(--accent)" />
      ))}
    </svg>
  )
}
