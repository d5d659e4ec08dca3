/**
 * Finds how many different weights there are and numbers them in the order seen. `table` is empty room for a power of
 * two of u32, at least twice `most`; `values` is room for `most` f32; the code of each weight goes to `codes`.
 * @returns how many there are, or `most` + 1 as soon as there are more
 */
export function codeWeights(
  weights: usize,
  count: u32,
  table: usize,
  tableMask: u32,
  values: usize,
  most: u32,
  codes: usize,
): u32 {
  let known: u32 = 0
  for (let index: u32 = 0; index < count; index++) {
    const bits = load<u32>(weights + ((index as usize) << 2))
    let slot = ((bits * 0x9e3779b1) >>> 12) & tableMask
    while (true) {
      const place = table + ((slot as usize) << 2)
      const held = load<u32>(place)
      if (held === 0) {
        if (known === most) return most + 1
        store<u32>(values + ((known as usize) << 2), bits)
        store<u32>(place, ++known)
        store<u32>(codes + ((index as usize) << 2), known - 1)
        break
      }
      if (load<u32>(values + (((held - 1) as usize) << 2)) === bits) {
        store<u32>(codes + ((index as usize) << 2), held - 1)
        break
      }
      slot = (slot + 1) & tableMask
    }
  }
  return known
}

/** Puts each edge's code into the bits above its target. */
export function packCodes(targets: usize, codes: usize, count: u32, shift: u32): void {
  for (let index: u32 = 0; index < count; index++) {
    const place = targets + ((index as usize) << 2)
    store<u32>(place, load<u32>(place) | (load<u32>(codes + ((index as usize) << 2)) << shift))
  }
}
