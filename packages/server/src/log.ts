/** Structured log lines. Standard output belongs to results, so everything goes to standard error. */
export interface Log {
  info(event: string, fields?: Readonly<Record<string, unknown>>): void
  warn(event: string, fields?: Readonly<Record<string, unknown>>): void
  error(event: string, fields?: Readonly<Record<string, unknown>>): void
}

type Level = 'info' | 'warn' | 'error'

function plain(value: unknown): unknown {
  return value instanceof Error ? { name: value.name, message: value.message, stack: value.stack } : value
}

/** One JSON object a line on standard error, from the given level up. */
export function createLog(least: Level = 'info'): Log {
  const order: readonly Level[] = ['info', 'warn', 'error']
  const write =
    (level: Level) =>
    (event: string, fields: Readonly<Record<string, unknown>> = {}) => {
      if (order.indexOf(level) < order.indexOf(least)) return
      const entries = Object.entries(fields).map(([key, value]) => [key, plain(value)] as const)
      process.stderr.write(
        `${JSON.stringify({ at: new Date().toISOString(), level, event, ...Object.fromEntries(entries) })}\n`,
      )
    }
  return { info: write('info'), warn: write('warn'), error: write('error') }
}

export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} }
