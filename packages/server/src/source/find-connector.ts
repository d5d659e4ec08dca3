import type { Connector } from '../connectors/connector.ts'
import { AppError } from '../errors.ts'

/** @throws AppError invalid_input naming the networks that there are */
export function getConnector(connectors: readonly Connector[], network: string): Connector {
  const connector = connectors.find(({ about }) => about.network === network)
  if (connector) return connector
  const known = connectors.map(({ about }) => about.network)
  throw new AppError('invalid_input', `No network is called ${network}. There are: ${known.join(', ')}.`, {
    network,
    known,
  })
}
