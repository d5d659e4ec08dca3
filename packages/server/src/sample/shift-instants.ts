import type { ByteSource } from '../corpus/steps/read-bytes.ts'

const dayMs = 86_400_000
const lineFeed = 0x0a

/** Instants stand in these fields of records; in a text the quotes round such a name would be escaped. */
const instants = /"(at|observedAt|createdAt)":"(\d{4}-\d\d-\d\d)/g

/**
 * Whole days by which a world is moved so that it ends within the last day before `now`, and nothing of it lies in the
 * future. Whole days, so that mornings stay mornings.
 */
export function daysUntil(endsAt: Date, now: Date): number {
  return Math.floor((now.getTime() - endsAt.getTime()) / dayMs)
}

/** @example shiftInstant(new Date('2026-02-28T12:00:00Z'), 1) // 2026-03-01T12:00:00Z */
export function shiftInstant(instant: Date, days: number): Date {
  return new Date(instant.getTime() + days * dayMs)
}

/** The same file of records, each of whose instants lies so many days later. Lines are changed as bytes, before anybody parses them. */
export function shiftInstants(source: ByteSource, days: number): ByteSource {
  const shiftedDays = new Map<string, string>()
  const shiftDay = (day: string) => {
    const known = shiftedDays.get(day)
    if (known !== undefined) return known
    const shifted = shiftInstant(new Date(`${day}T00:00:00Z`), days)
      .toISOString()
      .slice(0, 10)
    shiftedDays.set(day, shifted)
    return shifted
  }
  const shift = (bytes: Buffer) =>
    // Latin-1 keeps every byte as it is, whatever the text around the instants is written in.
    Buffer.from(
      bytes.toString('latin1').replace(instants, (_, field, day) => `"${field}":"${shiftDay(day)}`),
      'latin1',
    )

  async function* wholeLines(): AsyncGenerator<Buffer> {
    let rest: Buffer = Buffer.alloc(0)
    for await (const chunk of source.bytes) {
      const end = chunk.lastIndexOf(lineFeed) + 1
      if (end > 0) yield shift(Buffer.concat([rest, chunk.subarray(0, end)]))
      rest = end > 0 ? chunk.subarray(end) : Buffer.concat([rest, chunk])
    }
    if (rest.length > 0) yield shift(rest)
  }

  return {
    bytes: wholeLines(),
    bytesTotal: source.bytesTotal,
    bytesRead: () => source.bytesRead(),
    get compression() {
      return source.compression
    },
  }
}
