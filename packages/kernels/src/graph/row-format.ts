/** What follows the two ids in a row: a ClickHouse type in RowBinary, or nothing. */
export type WeightType = 'none' | 'UInt32' | 'UInt64' | 'Float32' | 'Float64'

/** How the kernel calls each, and how many bytes it takes. */
export const weightTypes: Readonly<Record<WeightType, { readonly kind: number; readonly bytes: number }>> = {
  none: { kind: 0, bytes: 0 },
  UInt32: { kind: 1, bytes: 4 },
  UInt64: { kind: 2, bytes: 8 },
  Float32: { kind: 3, bytes: 4 },
  Float64: { kind: 4, bytes: 8 },
}

/** Two UInt64. */
export const pairBytes = 16

export function rowBytes(weight: WeightType): number {
  return pairBytes + weightTypes[weight].bytes
}
