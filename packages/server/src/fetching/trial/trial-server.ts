import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** A server on 127.0.0.1 that behaves as a test tells it, well or badly. */
export interface TrialServer {
  readonly url: string
  readonly port: number
  /** Paths in the order in which they were asked for. */
  readonly asked: string[]
  /** How many connections it has taken. */
  connections(): number
  /** What it answers from now on. */
  answer(how: Answer): void
  close(): Promise<void>
}

/** @param port a certain one, to come back where a server was; any free one unless told */
export async function startTrialServer(first: Answer, port = 0): Promise<TrialServer> {
  let how = first
  let taken = 0
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    how(request, response)
  })
  server.on('connection', () => taken++)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${address.port}`,
    port: address.port,
    asked,
    connections: () => taken,
    answer: (next) => {
      how = next
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

export const say =
  (status: number, body = '', headers: Readonly<Record<string, string>> = {}): Answer =>
  (_request, response) => {
    response.writeHead(status, headers)
    response.end(body)
  }
