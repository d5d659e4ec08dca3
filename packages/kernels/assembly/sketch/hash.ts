const first: u64 = ((0xbf58476d as u64) << 32) | 0x1ce4e5b9
const second: u64 = ((0x94d049bb as u64) << 32) | 0x133111eb

/** Bits of an id so mixed that any part of them is as good as drawn (the finaliser of SplitMix64). One to one. */
function mix(id: u64): u64 {
  id = (id ^ (id >> 30)) * first
  id = (id ^ (id >> 27)) * second
  return id ^ (id >> 31)
}

/** Turns ids into hashes, in place. */
export function mixIds(ids: usize, count: u32): void {
  for (let at: usize = ids, end = ids + ((count as usize) << 3); at < end; at += 8) {
    store<u64>(at, mix(load<u64>(at)))
  }
}

/** Moves each of sorted hashes to the front once. @returns how many are different */
export function keepDistinct(hashes: usize, count: u32): u32 {
  let kept: u32 = 0
  for (let index: u32 = 0; index < count; index++) {
    const hash = load<u64>(hashes + ((index as usize) << 3))
    if (kept > 0 && load<u64>(hashes + (((kept - 1) as usize) << 3)) === hash) continue
    store<u64>(hashes + ((kept++ as usize) << 3), hash)
  }
  return kept
}

/** Moves the ids whose hash has its upper half below a limit to the front. @returns how many */
export function keepSampled(ids: usize, count: u32, limit: f64): u32 {
  let kept: u32 = 0
  for (let index: u32 = 0; index < count; index++) {
    const id = load<u64>(ids + ((index as usize) << 3))
    if (((mix(id) >> 32) as f64) >= limit) continue
    store<u64>(ids + ((kept++ as usize) << 3), id)
  }
  return kept
}
