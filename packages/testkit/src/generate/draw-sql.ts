/**
 * Random draws as ClickHouse expressions: hashes of the row's number, so that any block of rows can be generated
 * alone, on any node, in any order, with the same result.
 */
export interface Draws {
  /** Uniform in [0, 1); `key` is an expression, `label` names the quantity. */
  uniform(key: string, label: string): string
  /** Normal with mean 0 and deviation 1. */
  normal(key: string, label: string): string
  /** A number from 0 to size - 1 under Zipf's law, flattened at the head by `shift` (Mandelbrot). */
  zipf(key: string, label: string, size: string, shift: string): string
  /** One of the SQL literals, each as likely as it occurs in the list. */
  pick(key: string, label: string, literals: readonly string[]): string
}

export function drawsOf(seed: number): Draws {
  const hash = (key: string, label: string) => `cityHash64(${key}, ${seed}, '${label}')`
  const uniform = (key: string, label: string) => `(${hash(key, label)} / 18446744073709551616.)`
  return {
    uniform,
    normal: (key, label) =>
      `(sqrt(-2 * log(1 - ${uniform(key, `${label} radius`)} * 0.999999)) * cos(2 * pi() * ${uniform(key, `${label} angle`)}))`,
    zipf: (key, label, size, shift) =>
      `least(${size} - 1, toUInt64(${shift} * pow((${size} + ${shift}) / ${shift}, ${uniform(key, label)}) - ${shift}))`,
    pick: (key, label, literals) =>
      `arrayElement([${literals.join(', ')}], 1 + ${hash(key, label)} % ${literals.length})`,
  }
}
