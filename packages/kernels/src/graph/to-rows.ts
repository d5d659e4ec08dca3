import { rowBytes, type WeightType } from './row-format.ts'

export interface EdgeRow {
  /** Ids in decimal digits. */
  readonly from: string
  readonly to: string
  readonly weight?: number
}

/**
 * Rows as ClickHouse would send them, for edges that do not come from there.
 * @example toRows([{ from: '1', to: '2' }], 'none').length // 16
 */
export function toRows(edges: readonly EdgeRow[], weight: WeightType = 'none'): Uint8Array {
  const stride = rowBytes(weight)
  const bytes = new Uint8Array(edges.length * stride)
  const view = new DataView(bytes.buffer)
  edges.forEach((edge, index) => {
    const at = index * stride
    view.setBigUint64(at, BigInt(edge.from), true)
    view.setBigUint64(at + 8, BigInt(edge.to), true)
    const value = edge.weight ?? 1
    if (weight === 'UInt32') view.setUint32(at + 16, value, true)
    if (weight === 'UInt64') view.setBigUint64(at + 16, BigInt(value), true)
    if (weight === 'Float32') view.setFloat32(at + 16, value, true)
    if (weight === 'Float64') view.setFloat64(at + 16, value, true)
  })
  return bytes
}
