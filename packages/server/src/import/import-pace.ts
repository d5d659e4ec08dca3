/** A glimpse of an import: how much was done by when. */
export interface PacePoint {
  readonly atMs: number
  readonly rows: number
  readonly bytesRead: number
}

export interface ImportPace {
  readonly rowsPerSecond: number | null
  /** Null until two glimpses are known, and when nobody knows the size of the file. */
  readonly secondsLeft: number | null
}

/** How fast an import goes, and how long it will take at that pace. */
export function computePace(start: PacePoint, now: PacePoint, bytesTotal: number | null): ImportPace {
  const seconds = (now.atMs - start.atMs) / 1000
  if (seconds <= 0) return { rowsPerSecond: null, secondsLeft: null }
  const bytesPerSecond = (now.bytesRead - start.bytesRead) / seconds
  const isEstimable = bytesTotal !== null && bytesPerSecond > 0
  return {
    rowsPerSecond: (now.rows - start.rows) / seconds,
    secondsLeft: isEstimable ? Math.max(0, bytesTotal - now.bytesRead) / bytesPerSecond : null,
  }
}
