/** How many of sorted hashes are in both. */
export function countCommon(a: usize, aCount: u32, b: usize, bCount: u32): u32 {
  let common: u32 = 0
  let i: u32 = 0
  let j: u32 = 0
  while (i < aCount && j < bCount) {
    const x = load<u64>(a + ((i as usize) << 3))
    const y = load<u64>(b + ((j as usize) << 3))
    if (x === y) common++
    if (x <= y) i++
    if (y <= x) j++
  }
  return common
}

/** How many of sorted hashes are below the limit that lies at an address. */
export function countBelow(hashes: usize, count: u32, limitAt: usize): u32 {
  const limit = load<u64>(limitAt)
  let low: u32 = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >>> 1
    if (load<u64>(hashes + ((middle as usize) << 3)) < limit) low = middle + 1
    else high = middle
  }
  return low
}
