/** Cuts bytes that arrive in pieces of any length into pieces that hold whole rows. */
export class WholeRows {
  readonly rowBytes: number
  #rest = new Uint8Array(0)

  constructor(rowBytes: number) {
    this.rowBytes = rowBytes
  }

  /** How many bytes of an unfinished row are waiting. */
  get restBytes(): number {
    return this.#rest.length
  }

  /** The rows that are whole by now, as bytes; may be empty. */
  cut(chunk: Uint8Array): Uint8Array {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk])
    const whole = bytes.length - (bytes.length % this.rowBytes)
    // A copy: whoever reads a stream may use the chunk again, and the `slice` of a Buffer is a view.
    this.#rest = new Uint8Array(bytes.subarray(whole))
    return bytes.subarray(0, whole)
  }
}
