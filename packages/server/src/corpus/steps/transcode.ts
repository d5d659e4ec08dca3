import type { TextEncoding } from '@relais/core/record/file-reading'

/** The same text in UTF-8, as it arrives. */
export async function* transcode(
  chunks: AsyncIterable<Buffer>,
  encoding: TextEncoding,
): AsyncGenerator<Buffer> {
  if (encoding === 'utf-8') {
    yield* chunks
    return
  }
  const decoder = new TextDecoder(encoding)
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true })
    if (text !== '') yield Buffer.from(text, 'utf8')
  }
  const last = decoder.decode()
  if (last !== '') yield Buffer.from(last, 'utf8')
}
