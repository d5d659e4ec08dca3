import type { Connect, Connector } from '../connectors/connector.ts'
import type { Outside } from '../connectors/outside.ts'
import { AppError } from '../errors.ts'
import { getConnector } from '../source/find-connector.ts'

/** A network that wants a key or an authorisation. */
export type Connectable = Connector & { readonly connect: Connect }
/** A network where people authorise an app. */
export type Authorisable = Connector & { readonly connect: Connect & Required<Pick<Connect, 'oauth'>> }

export const isAuthorisable = (connector: Connector): connector is Authorisable =>
  connector.connect?.oauth !== undefined

/** @throws AppError invalid_input for a network that wants nothing */
export function getConnectable({ connectors }: Outside, network: string): Connectable {
  const connector = getConnector(connectors, network)
  const { connect, about } = connector
  if (connect !== undefined) return { ...connector, connect }
  throw new AppError('invalid_input', `${about.name} wants no key.`, { network })
}

/** @throws AppError invalid_input for a network that takes keys, or nothing */
export function getAuthorisable({ connectors }: Outside, network: string): Authorisable {
  const connector = getConnector(connectors, network)
  if (isAuthorisable(connector)) return connector
  throw new AppError('invalid_input', `Nobody authorises anything at ${connector.about.name}.`, { network })
}

/** @throws AppError invalid_input for a network that takes no keys */
export function getTakerOfKeys(outside: Outside, network: string): Connectable {
  const connector = getConnectable(outside, network)
  if (connector.about.key === 'key' || connector.about.key === 'either') return connector
  throw new AppError('invalid_input', `${connector.about.name} takes no keys.`, { network })
}
