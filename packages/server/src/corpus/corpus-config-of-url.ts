import { AppError } from '../errors.ts'
import type { CorpusConfig } from './corpus-config.ts'

/**
 * Reads CLICKHOUSE_URL: one HTTP address, or several separated by commas for the nodes of a cluster. User, password
 * and database come from the first.
 * @example corpusConfigOfUrl('http://relais:secret@ch1:8123/relais,http://ch2:8123', 'main').nodes.length // 2
 * @throws AppError invalid_input
 */
export function corpusConfigOfUrl(urls: string, cluster: string | null): CorpusConfig {
  const parts = urls.split(',').map((part) => part.trim())
  const [first, ...others] = parts.map(parse)
  if (!first) throw new AppError('invalid_input', 'CLICKHOUSE_URL is empty.')
  if (others.length > 0 && cluster === null) {
    throw new AppError(
      'invalid_input',
      'CLICKHOUSE_URL lists several nodes: CLICKHOUSE_CLUSTER must say the name they have in remote_servers.',
    )
  }
  return {
    nodes: [first.origin, ...others.map((url) => url.origin)],
    user: decodeURIComponent(first.username) || 'default',
    password: decodeURIComponent(first.password),
    database: decodeURIComponent(first.pathname.slice(1)) || 'relais',
    cluster,
  }
}

function parse(text: string): URL {
  const url = URL.parse(text)
  if (url && (url.protocol === 'http:' || url.protocol === 'https:')) return url
  throw new AppError(
    'invalid_input',
    'CLICKHOUSE_URL must be the HTTP address of a ClickHouse server, such as http://user:password@host:8123/database.',
  )
}
