export interface Groups {
  /** The group of each node; groups are numbered from the largest down. */
  readonly labels: Uint32Array
  /** Nodes in each group. */
  readonly sizes: Uint32Array
}

/** Numbers groups from the largest down, equals by their first node. Labels may be any numbers below their count. */
export function numberBySize(labels: Uint32Array): Groups {
  const counts = new Uint32Array(labels.length)
  const firstSeen = new Uint32Array(labels.length)
  let groups = 0
  for (const label of labels) {
    if (counts[label] === 0) firstSeen[groups++] = label
    counts[label] = (counts[label] as number) + 1
  }
  const ordered = largestFirst(firstSeen.subarray(0, groups), counts, labels.length)
  const places = new Uint32Array(labels.length)
  for (let place = 0; place < groups; place++) places[ordered[place] as number] = place
  return {
    labels: labels.map((label) => places[label] as number),
    sizes: ordered.map((label) => counts[label] as number),
  }
}

/** A counting sort: there may be a million groups of one. */
function largestFirst(labels: Uint32Array, counts: Uint32Array, largest: number): Uint32Array {
  const startOf = new Uint32Array(largest + 2)
  for (const label of labels) {
    const bucket = largest - (counts[label] as number) + 1
    startOf[bucket] = (startOf[bucket] as number) + 1
  }
  for (let bucket = 1; bucket < startOf.length; bucket++) {
    startOf[bucket] = (startOf[bucket] as number) + (startOf[bucket - 1] as number)
  }
  const ordered = new Uint32Array(labels.length)
  for (const label of labels) {
    const bucket = largest - (counts[label] as number)
    const place = startOf[bucket] as number
    startOf[bucket] = place + 1
    ordered[place] = label
  }
  return ordered
}
