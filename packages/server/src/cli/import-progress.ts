import { SingleBar } from 'cli-progress'
import type { ImportProgress } from '../import/import-run.ts'

/** Tells people at the terminal how an import goes, on standard error. */
export interface ProgressTeller {
  tell(progress: ImportProgress): void
  end(): void
}

const secondsBetweenLines = 5

const rows = new Intl.NumberFormat('en')
const duration = (seconds: number | null) => {
  if (seconds === null) return 'unknown'
  if (seconds < 90) return `${Math.ceil(seconds)} s`
  return seconds < 5_400 ? `${Math.ceil(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`
}

function summary({ counts, rowsPerSecond, secondsLeft }: ImportProgress): string {
  const rate = rowsPerSecond === null ? '' : `, ${rows.format(Math.round(rowsPerSecond))} rows/s`
  return `${rows.format(counts.read)} rows${rate}, ${duration(secondsLeft)} left`
}

function createBar(name: string, bytesTotal: number): ProgressTeller {
  const bar = new SingleBar({
    format: `${name} [{bar}] {percentage} % {told}`,
    stream: process.stderr,
    hideCursor: true,
    barsize: 24,
  })
  bar.start(bytesTotal, 0, { told: '' })
  return {
    tell: (progress) => bar.update(progress.bytesRead, { told: summary(progress) }),
    end: () => bar.stop(),
  }
}

function createLines(name: string): ProgressTeller {
  let nextAt = performance.now() + secondsBetweenLines * 1000
  return {
    tell: (progress) => {
      if (performance.now() < nextAt) return
      nextAt = performance.now() + secondsBetweenLines * 1000
      process.stderr.write(`${name}: ${summary(progress)}\n`)
    },
    end: () => undefined,
  }
}

/** A bar on a terminal; elsewhere, and for streams whose end nobody knows, a line every few seconds. */
export function createProgressTeller(name: string, bytesTotal: number | null): ProgressTeller {
  return process.stderr.isTTY && bytesTotal !== null ? createBar(name, bytesTotal) : createLines(name)
}
