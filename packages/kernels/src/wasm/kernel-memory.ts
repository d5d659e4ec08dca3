const pageBytes = 65_536
/** WASM addresses have 32 bits. */
export const mostBytes = 4 * 2 ** 30
/** Address 0 means "none". */
const firstAddress = 1_024

/** A kernel would need more than the 4 GiB that WASM can address, or than the machine gives. */
export class KernelMemoryError extends Error {
  readonly code = 'kernel_memory'
  /** Bytes that were needed altogether. */
  readonly neededBytes: number

  constructor(neededBytes: number, cause?: unknown) {
    const gibibytes = (neededBytes / 2 ** 30).toFixed(1)
    super(
      neededBytes > mostBytes
        ? `This would need ${gibibytes} GiB, and a kernel can hold 4 GiB: narrow the topic or the period, or leave out edges of little weight.`
        : `The machine did not give a kernel ${gibibytes} GiB of memory.`,
      { cause },
    )
    this.neededBytes = neededBytes
  }
}

/**
 * The memory of one kernel instance. Places are taken one after the other and given back all at once down to a mark;
 * the whole is freed when nobody holds it any more. A view is good until the next `take`, which may move everything.
 */
export class KernelMemory {
  readonly wasm = new WebAssembly.Memory({ initial: 1, maximum: mostBytes / pageBytes })
  #top = firstAddress

  /** How many bytes are in use. */
  get bytes(): number {
    return this.#top
  }

  /** The address of so many bytes of room, a multiple of 8. What lies there is whatever was there before. */
  take(bytes: number): number {
    const at = this.#top
    const end = at + Math.ceil(bytes / 8) * 8
    const held = this.wasm.buffer.byteLength
    if (end > mostBytes) throw new KernelMemoryError(end)
    if (end > held) {
      try {
        this.wasm.grow(Math.ceil((end - held) / pageBytes))
      } catch (error) {
        throw new KernelMemoryError(end, error)
      }
    }
    this.#top = end
    return at
  }

  takeZeros(bytes: number): number {
    const at = this.take(bytes)
    this.u8(at, bytes).fill(0)
    return at
  }

  /** Room that holds a copy of these numbers. */
  put(numbers: ArrayBufferView): number {
    const at = this.take(numbers.byteLength)
    this.u8(at, numbers.byteLength).set(
      new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength),
    )
    return at
  }

  /** Runs `work` and gives back all that it took. */
  scratch<Result>(work: () => Result): Result {
    const top = this.#top
    try {
      return work()
    } finally {
      this.#top = top
    }
  }

  u8(at: number, count: number): Uint8Array {
    return new Uint8Array(this.wasm.buffer, at, count)
  }

  u32(at: number, count: number): Uint32Array {
    return new Uint32Array(this.wasm.buffer, at, count)
  }

  u64(at: number, count: number): BigUint64Array {
    return new BigUint64Array(this.wasm.buffer, at, count)
  }

  f32(at: number, count: number): Float32Array {
    return new Float32Array(this.wasm.buffer, at, count)
  }

  f64(at: number, count: number): Float64Array {
    return new Float64Array(this.wasm.buffer, at, count)
  }
}
