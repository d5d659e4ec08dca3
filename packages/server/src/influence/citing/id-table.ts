const leastSlots = 1024

/**
 * Gives 64-bit ids numbers from 0 on, each the same one every time. Ids are hashes, so that their own bits say where to
 * look; they are compared as two halves and become text only for those that are asked for.
 * @example const table = new IdTable(); table.add(BigUint64Array.of(7n, 9n, 7n)) // Uint32Array [0, 1, 0]
 */
export class IdTable {
  #low = new Uint32Array(leastSlots / 2)
  #high = new Uint32Array(leastSlots / 2)
  /** The number of the id that lies here, plus one. */
  #slots = new Uint32Array(leastSlots)
  #size = 0

  get size(): number {
    return this.#size
  }

  /** The numbers of these ids, in their order; new ones get the next. */
  add(ids: BigUint64Array): Uint32Array {
    const halves = new Uint32Array(ids.buffer, ids.byteOffset, ids.length * 2)
    const numbers = new Uint32Array(ids.length)
    for (let place = 0; place < ids.length; place++) {
      numbers[place] = this.#numberOf(halves[place * 2] as number, halves[place * 2 + 1] as number)
    }
    return numbers
  }

  /** Undefined for an id that was never added. */
  find(id: string): number | undefined {
    const whole = BigInt(id)
    const found = this.#slots[this.#slotOf(Number(whole & 0xffffffffn), Number(whole >> 32n))] as number
    return found === 0 ? undefined : found - 1
  }

  idOf(number: number): string {
    return String((BigInt(this.#high[number] as number) << 32n) | BigInt(this.#low[number] as number))
  }

  /** Puts numbers in the order of their ids, whatever the order in which they came. */
  readonly compare = (a: number, b: number): number =>
    (this.#high[a] as number) - (this.#high[b] as number) ||
    (this.#low[a] as number) - (this.#low[b] as number)

  #numberOf(low: number, high: number): number {
    const slot = this.#slotOf(low, high)
    const found = this.#slots[slot] as number
    if (found > 0) return found - 1
    const number = this.#size++
    this.#low[number] = low
    this.#high[number] = high
    this.#slots[slot] = number + 1
    if (this.#size === this.#low.length) this.#grow()
    return number
  }

  #slotOf(low: number, high: number): number {
    const mask = this.#slots.length - 1
    for (let slot = (low ^ Math.imul(high, 0x9e3779b1)) & mask; ; slot = (slot + 1) & mask) {
      const found = this.#slots[slot] as number
      if (found === 0 || (this.#low[found - 1] === low && this.#high[found - 1] === high)) return slot
    }
  }

  #grow(): void {
    const [low, high] = [this.#low, this.#high]
    this.#low = new Uint32Array(low.length * 2)
    this.#high = new Uint32Array(high.length * 2)
    this.#low.set(low)
    this.#high.set(high)
    this.#slots = new Uint32Array(this.#slots.length * 2)
    for (let number = 0; number < this.#size; number++) {
      this.#slots[this.#slotOf(low[number] as number, high[number] as number)] = number + 1
    }
  }
}
