/**
 * One step of a radix sort: orders `count` numbers by one byte of their keys, leaving equals as they were.
 * `counts` is room for 256 u32.
 */
export function sortByByte(
  numbers: usize,
  sorted: usize,
  count: u32,
  keys: usize,
  stride: u32,
  byte: u32,
  counts: usize,
): void {
  memory.fill(counts, 0, 1024)
  for (let index: u32 = 0; index < count; index++) {
    const key = load<u8>(
      keys + (load<u32>(numbers + ((index as usize) << 2)) as usize) * (stride as usize) + byte,
    )
    const place = counts + ((key as usize) << 2)
    store<u32>(place, load<u32>(place) + 1)
  }
  let sum: u32 = 0
  for (let key: usize = 0; key < 1024; key += 4) {
    const held = load<u32>(counts + key)
    store<u32>(counts + key, sum)
    sum += held
  }
  for (let index: u32 = 0; index < count; index++) {
    const number = load<u32>(numbers + ((index as usize) << 2))
    const key = load<u8>(keys + (number as usize) * (stride as usize) + byte)
    const place = counts + ((key as usize) << 2)
    const at = load<u32>(place)
    store<u32>(sorted + ((at as usize) << 2), number)
    store<u32>(place, at + 1)
  }
}

/** Adds to each node's degree the edges that begin or end at it. */
export function countDegrees(edges: usize, count: u32, degrees: usize): void {
  for (let index: u32 = 0; index < count; index++) {
    const edge = edges + (index as usize) * 12
    const from = degrees + ((load<u32>(edge) as usize) << 2)
    store<u32>(from, load<u32>(from) + 1)
    const to = degrees + ((load<u32>(edge, 4) as usize) << 2)
    store<u32>(to, load<u32>(to) + 1)
  }
}

/** Turns ascending keys into descending ones. */
export function complement(keys: usize, count: u32): void {
  for (let at: usize = keys, end = keys + ((count as usize) << 2); at < end; at += 4) {
    store<u32>(at, ~load<u32>(at))
  }
}

/** For each number its place in an order. */
export function invert(order: usize, count: u32, places: usize): void {
  for (let index: u32 = 0; index < count; index++) {
    store<u32>(places + ((load<u32>(order + ((index as usize) << 2)) as usize) << 2), index)
  }
}
