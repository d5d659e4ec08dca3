import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { AppError } from '../errors.ts'

export interface Listening {
  /** Takes no new requests, lets running ones end within `graceMs`, then cuts them. */
  stop(graceMs: number): Promise<void>
}

const headersTimeoutMs = 60_000

/**
 * Serves `fetch` at an address. An upload may take as long as it needs; headers may not.
 * @throws AppError port_taken; invalid_input for a host that is not this computer's
 */
export async function listen(
  fetch: (request: Request, env: object) => Response | Promise<Response>,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Listening> {
  const server = createAdaptorServer({
    fetch,
    hostname: host,
    serverOptions: { requestTimeout: 0, headersTimeout: headersTimeoutMs },
  }) as Server
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, host, port)))
    server.listen(port, host, resolve)
  })
  return { stop: (graceMs) => stop(server, graceMs) }
}

async function stop(server: Server, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const cut = setTimeout(() => server.closeAllConnections(), graceMs)
  await closed
  clearTimeout(cut)
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): unknown {
  if (error.code === 'EADDRINUSE') {
    return new AppError(
      'port_taken',
      `Port ${port} is taken by another program. Choose another: relais start --port ${port + 1}`,
      { port },
    )
  }
  if (error.code === 'EACCES') {
    return new AppError(
      'port_taken',
      `This user may not open port ${port}. Choose one above 1023: relais start --port 4000`,
      { port },
    )
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new AppError(
      'invalid_input',
      `${host} is not an address of this computer. Use 127.0.0.1, or 0.0.0.0 for all of them.`,
      { host },
    )
  }
  return error
}
