import type { Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { AppError } from '../../errors.ts'

export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  close?(name: string): void
  text?(text: string): void
  /** Bytes of the part that were taken in. */
  bytes?(count: number): void
}

/** Workbooks name their tags with or without a prefix. */
const local = (name: string) => name.slice(name.indexOf(':') + 1)

const piece = 32 * 1024

/**
 * Reads XML as it arrives, and steps aside after each piece so that a caller can hand on what it has and others get
 * their turn.
 * @throws AppError unreadable_file for what is no XML
 */
export async function* readXml(stream: Readable, handler: XmlHandler): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false })
  let broken: Error | null = null
  parser.on('error', (error) => {
    broken ??= error
  })
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => handler.open(local(name), attributes))
  parser.on('closetag', ({ name }) => handler.close?.(local(name)))
  parser.on('text', (text) => handler.text?.(text))
  parser.on('cdata', (text) => handler.text?.(text))
  const decoder = new TextDecoder()
  const assertSound = () => {
    if (broken === null) return
    throw new AppError(
      'unreadable_file',
      'The workbook is damaged. Open it in Excel, save it again and try once more.',
      { reason: broken.message },
    )
  }
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      handler.bytes?.(chunk.length)
      for (let start = 0; start < chunk.length; start += piece) {
        parser.write(decoder.decode(chunk.subarray(start, start + piece), { stream: true }))
        assertSound()
        yield
      }
      await setImmediate()
    }
    parser.write(decoder.decode()).close()
    assertSound()
    yield
  } finally {
    stream.destroy()
  }
}
