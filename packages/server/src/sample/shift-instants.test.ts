import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ByteSource } from '../corpus/steps/read-bytes.ts'
import { daysUntil, shiftInstant, shiftInstants } from './shift-instants.ts'

function sourceOf(text: string, chunkBytes: number): ByteSource {
  const whole = Buffer.from(text)
  async function* bytes() {
    for (let start = 0; start < whole.length; start += chunkBytes)
      yield whole.subarray(start, start + chunkBytes)
  }
  return { bytes: bytes(), bytesTotal: whole.length, bytesRead: () => 0, compression: 'none' }
}

async function shifted(text: string, days: number, chunkBytes = 7): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of shiftInstants(sourceOf(text, chunkBytes), days).bytes) parts.push(part)
  return Buffer.concat(parts).toString()
}

const instant = fc.date({
  noInvalidDate: true,
  min: new Date('1990-01-01T00:00:00Z'),
  max: new Date('2100-01-01T00:00:00Z'),
})

it('moves a world so that it ends within the last day, and never into the future', () => {
  fc.assert(
    fc.property(instant, instant, (endsAt, now) => {
      const end = shiftInstant(endsAt, daysUntil(endsAt, now))
      const agoMs = now.getTime() - end.getTime()
      expect(agoMs).toBeGreaterThanOrEqual(0)
      expect(agoMs).toBeLessThan(86_400_000)
    }),
  )
})

it('moves the instants of a record, over ends of months and leap days, and leaves the hour alone', async () => {
  const record = {
    at: '2024-02-28T23:59:59Z',
    observedAt: '2023-12-31T00:00:00.000Z',
    createdAt: '2025-02-28T05:00:00+07:00',
  }
  expect(JSON.parse(await shifted(JSON.stringify(record), 1))).toEqual({
    at: '2024-02-29T23:59:59Z',
    observedAt: '2024-01-01T00:00:00.000Z',
    createdAt: '2025-03-01T05:00:00+07:00',
  })
})

it('leaves texts alone, also those that quote a record, in any script and however the file is cut', async () => {
  const record = {
    text: 'กาแฟดริป "at":"2024-01-01" — café ☕️',
    title: '2024-01-01',
    at: '2024-01-01T10:00:00Z',
  }
  const file = `${JSON.stringify(record)}\n${JSON.stringify({ ...record, text: '\\"at":"' })}\n`
  for (const chunkBytes of [1, 2, 3, 64, 4096]) {
    const lines = (await shifted(file, 366, chunkBytes)).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { ...record, at: '2025-01-01T10:00:00Z' },
      { ...record, at: '2025-01-01T10:00:00Z', text: '\\"at":"' },
    ])
  }
})
