/**
 * Cuts each community into parts that hang together well: every node begins alone, and a node that is still alone joins
 * the part of its own community where modularity gains most, if both are well connected to the rest of the community
 * (the refinement of Leiden, taking the best part instead of drawing one). Parts are connected by construction.
 * `order` says in which order nodes are visited; `sigma` holds the communities' strength; `partSigma`, `partCut` and
 * `partMembers` are room for one number per node; `acc` begins and ends all zero.
 */
export function refine(
  nodes: u32,
  offsets: usize,
  targets: usize,
  weights: usize,
  strength: usize,
  scale: f64,
  labels: usize,
  sigma: usize,
  order: usize,
  parts: usize,
  partSigma: usize,
  partCut: usize,
  partMembers: usize,
  acc: usize,
  touched: usize,
): void {
  for (let node: u32 = 0; node < nodes; node++) {
    const label = load<u32>(labels + ((node as usize) << 2))
    let cut: f64 = 0
    const end = load<u32>(offsets + (((node + 1) as usize) << 2))
    for (let index = load<u32>(offsets + ((node as usize) << 2)); index < end; index++) {
      const other = load<u32>(targets + ((index as usize) << 2))
      if (other === node || load<u32>(labels + ((other as usize) << 2)) !== label) continue
      cut += load<f32>(weights + ((index as usize) << 2)) as f64
    }
    store<u32>(parts + ((node as usize) << 2), node)
    store<f64>(partSigma + ((node as usize) << 3), load<f64>(strength + ((node as usize) << 3)))
    store<f64>(partCut + ((node as usize) << 3), cut)
    store<u32>(partMembers + ((node as usize) << 2), 1)
  }

  for (let visit: u32 = 0; visit < nodes; visit++) {
    const node = load<u32>(order + ((visit as usize) << 2))
    if (load<u32>(parts + ((node as usize) << 2)) !== node) continue
    if (load<u32>(partMembers + ((node as usize) << 2)) !== 1) continue
    const label = load<u32>(labels + ((node as usize) << 2))
    const whole = load<f64>(sigma + ((label as usize) << 3))
    const own = load<f64>(strength + ((node as usize) << 3))
    const ownCut = load<f64>(partCut + ((node as usize) << 3))
    const least = -1e-9 * own
    if (ownCut - scale * own * (whole - own) < least) continue

    let touchedCount: u32 = 0
    const end = load<u32>(offsets + (((node + 1) as usize) << 2))
    for (let index = load<u32>(offsets + ((node as usize) << 2)); index < end; index++) {
      const other = load<u32>(targets + ((index as usize) << 2))
      if (other === node || load<u32>(labels + ((other as usize) << 2)) !== label) continue
      const part = load<u32>(parts + ((other as usize) << 2))
      const place = acc + ((part as usize) << 3)
      const held = load<f64>(place)
      if (held === 0) store<u32>(touched + ((touchedCount++ as usize) << 2), part)
      store<f64>(place, held + (load<f32>(weights + ((index as usize) << 2)) as f64))
    }
    let best = node
    let bestGain: f64 = 0
    let bestWeight: f64 = 0
    for (let index: u32 = 0; index < touchedCount; index++) {
      const part = load<u32>(touched + ((index as usize) << 2))
      const place = (part as usize) << 3
      const weight = load<f64>(acc + place)
      store<f64>(acc + place, 0)
      const size = load<f64>(partSigma + place)
      if (load<f64>(partCut + place) - scale * size * (whole - size) < least) continue
      const gain = weight - scale * own * size
      if (gain > bestGain) {
        bestGain = gain
        bestWeight = weight
        best = part
      }
    }
    if (best === node) continue
    const place = (best as usize) << 3
    store<u32>(parts + ((node as usize) << 2), best)
    store<u32>(partMembers + ((node as usize) << 2), 0)
    store<u32>(partMembers + ((best as usize) << 2), load<u32>(partMembers + ((best as usize) << 2)) + 1)
    store<f64>(partSigma + place, load<f64>(partSigma + place) + own)
    store<f64>(partCut + place, load<f64>(partCut + place) + ownCut - 2 * bestWeight)
  }
}
