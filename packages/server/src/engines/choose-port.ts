import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'
import { AppError } from '../errors.ts'

export const loopback = '127.0.0.1'

// Below the range from which systems take ports for outgoing connections, so that nobody is handed ours by chance
// while an engine restarts.
const lowestPort = 15_000
const highestPort = 32_000
const attempts = 200

/** Whether a port of 127.0.0.1 can be listened on now. */
export function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen({ port, host: loopback, exclusive: true }, () => probe.close(() => resolve(true)))
  })
}

/**
 * The remembered port while it is free, so that connection pools find a restarted engine again; otherwise a random
 * free one. Never one of `avoid`.
 */
export async function choosePort(
  remembered: number | undefined,
  avoid: readonly number[] = [],
): Promise<number> {
  if (remembered !== undefined && !avoid.includes(remembered) && (await isPortFree(remembered)))
    return remembered
  for (let attempt = 0; attempt < attempts; attempt++) {
    const port = randomInt(lowestPort, highestPort)
    if (!avoid.includes(port) && (await isPortFree(port))) return port
  }
  throw new AppError('port_taken', `No free port between ${lowestPort} and ${highestPort} on ${loopback}.`)
}

/**
 * Starts a server, and again with other ports when somebody took one between our choice and its start.
 * @param start told at the first attempt that the remembered ports may be used
 */
export async function startOnFreePort<T>(start: (mayUseRemembered: boolean) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await start(attempt === 1)
    } catch (error) {
      const isTaken = error instanceof AppError && error.code === 'port_taken'
      if (!isTaken || attempt === 3) throw error
    }
  }
}
