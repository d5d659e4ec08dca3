import { countBelow } from './compare'

/**
 * Lists the audiences that hold each numbered hash, in their order. `members` are the numbers of one audience after the
 * other, `ends` where each audience's end; `cursor` begins as where each hash's list begins.
 */
export function fillPostings(
  members: usize,
  ends: usize,
  audiences: u32,
  cursor: usize,
  postings: usize,
): void {
  let index: u32 = 0
  for (let audience: u32 = 0; audience < audiences; audience++) {
    const end = load<u32>(ends + ((audience as usize) << 2))
    for (; index < end; index++) {
      const place = cursor + ((load<u32>(members + ((index as usize) << 2)) as usize) << 2)
      const at = load<u32>(place)
      store<u32>(place, at + 1)
      store<u32>(postings + ((at as usize) << 2), audience)
    }
  }
}

/**
 * What an audience shares with all later ones. Called for one audience after the other: `cursor` then stands, for each
 * hash of this audience, at this audience in the hash's list, whose end is `listEnds`. `counts` is zero for all audiences
 * before and after. For each later audience that shares anything, writes its number to `others`, the common hashes to
 * `common`, and to `sampled` how many hashes of the smaller audience are below the limit of the larger.
 * @returns how many share anything
 */
export function countCommonRow(
  audience: u32,
  members: usize,
  begin: u32,
  end: u32,
  cursor: usize,
  listEnds: usize,
  postings: usize,
  counts: usize,
  others: usize,
  common: usize,
  sampled: usize,
  starts: usize,
  lengths: usize,
  limits: usize,
): u32 {
  let found: u32 = 0
  for (let index = begin; index < end; index++) {
    const hash = (load<u32>(members + ((index as usize) << 2)) as usize) << 2
    const first = load<u32>(cursor + hash) + 1
    store<u32>(cursor + hash, first)
    const last = load<u32>(listEnds + hash)
    for (let posting = first; posting < last; posting++) {
      const other = load<u32>(postings + ((posting as usize) << 2))
      const place = counts + ((other as usize) << 2)
      const held = load<u32>(place)
      if (held === 0) store<u32>(others + ((found++ as usize) << 2), other)
      store<u32>(place, held + 1)
    }
  }
  const mine = (audience as usize) << 3
  for (let index: u32 = 0; index < found; index++) {
    const other = load<u32>(others + ((index as usize) << 2))
    const place = counts + ((other as usize) << 2)
    store<u32>(common + ((index as usize) << 2), load<u32>(place))
    store<u32>(place, 0)
    // The audience with the higher limit is the smaller one; nothing of it is hidden below the other's limit.
    const theirs = (other as usize) << 3
    const isMineSmaller = load<u64>(limits + mine) >= load<u64>(limits + theirs)
    const smaller = isMineSmaller ? audience : other
    const below = countBelow(
      load<u32>(starts + ((smaller as usize) << 2)) as usize,
      load<u32>(lengths + ((smaller as usize) << 2)),
      limits + (isMineSmaller ? theirs : mine),
    )
    store<u32>(sampled + ((index as usize) << 2), below)
  }
  return found
}
