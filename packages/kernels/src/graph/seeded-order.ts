/** A number from 0 to below 1 at each call, always the same ones for a seed (Mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The numbers from 0 to below `count`. */
export function numbersBelow(count: number): Uint32Array {
  const numbers = new Uint32Array(count)
  for (let index = 0; index < count; index++) numbers[index] = index
  return numbers
}

/** The same in an order drawn with `next`. */
export function shuffledNumbers(count: number, next: () => number): Uint32Array {
  const numbers = numbersBelow(count)
  for (let last = count - 1; last > 0; last--) {
    const drawn = Math.floor(next() * (last + 1))
    const held = numbers[last] as number
    numbers[last] = numbers[drawn] as number
    numbers[drawn] = held
  }
  return numbers
}
