const text = new TextDecoder()

/** Reads one buffer from its beginning on; numbers have their lowest byte first, as ClickHouse writes them. */
export class ByteReader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length
  }

  /** The next bytes as a buffer of their own, so that numbers of any width can be seen in it. */
  take(length: number): ArrayBuffer {
    const end = this.#at + length
    if (end > this.#bytes.length) throw new RangeError('The answer ends in the middle of a column.')
    const { buffer, byteOffset } = this.#bytes
    const taken = buffer.slice(byteOffset + this.#at, byteOffset + end)
    this.#at = end
    return taken as ArrayBuffer
  }

  /** A number of seven bits a byte, of at most 53 bits. */
  varint(): number {
    let value = 0
    for (let factor = 1; ; factor *= 128) {
      const byte = this.#bytes[this.#at++]
      if (byte === undefined) throw new RangeError('The answer ends in the middle of a number.')
      value += (byte & 127) * factor
      if (byte < 128) return value
    }
  }

  string(): string {
    return text.decode(this.take(this.varint()))
  }
}
