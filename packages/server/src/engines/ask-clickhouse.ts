import { request } from 'node:http'
import type { ClickhouseAddress } from './running-engine.ts'

/**
 * Runs one statement on a connection of its own, which is closed afterwards: a server waits for connections that stay
 * open before it ends.
 * @returns the body of the answer
 */
export function askClickhouse(address: ClickhouseAddress, sql: string, timeoutMs = 5_000): Promise<string> {
  return new Promise((resolve, reject) => {
    const call = request(
      {
        host: address.host,
        port: address.httpPort,
        method: 'POST',
        agent: false,
        timeout: timeoutMs,
        headers: {
          connection: 'close',
          'X-ClickHouse-User': address.user,
          'X-ClickHouse-Key': address.password,
        },
      },
      (response) => {
        let body = ''
        response.setEncoding('utf8')
        response.on('data', (chunk: string) => {
          body += chunk
        })
        response.once('error', reject)
        response.once('end', () => (response.statusCode === 200 ? resolve(body) : reject(new Error(body))))
      },
    )
    call.once('timeout', () => call.destroy(new Error('ClickHouse did not answer in time.')))
    call.once('error', reject)
    call.end(sql)
  })
}
