import { seededNumbers } from '@relais/kernels/graph/seeded-order'
import { AudienceSketches } from '@relais/kernels/sketch/audience-sketches'
import { findOverlaps } from '@relais/kernels/sketch/find-overlaps'
import { markdownTable } from '../markdown-table.ts'
import { spread } from './edge-list.ts'
import { inMs, lap } from './stopwatch.ts'

/** So many pairs are counted exactly beside the estimates. */
const checkedPairs = 4_000
const people = 2_000_000

/** Sketches of audiences of 300 to 20,000 people round interests, all pairs of them, and how far they are off. */
export function benchAudiences(count: number): void {
  const next = seededNumbers(2)
  const sketches = new AudienceSketches()
  const kept: Uint32Array[] = []
  process.stderr.write(`${count} audiences\n`)
  let memberships = 0
  let adding = 0
  for (let audience = 0; audience < count; audience++) {
    const members = drawAudience(next)
    memberships += members.length
    const ids = new Uint8Array(BigUint64Array.from(members, spread).buffer)
    adding += lap(() => sketches.add(ids)).processor
    kept.push(members)
  }
  let pairs = 0
  const all = lap(() =>
    findOverlaps(sketches, ({ others }) => {
      pairs += others.length
    }),
  )
  const whole = new Intl.NumberFormat('en')
  console.log('## Overlaps of audiences\n')
  console.log(
    `${whole.format(count)} audiences with ${whole.format(memberships)} memberships among ${whole.format(people)} people; sketching them took ${inMs(adding)} of processor, all ${whole.format((count * (count - 1)) / 2)} pairs ${inMs(all.clock)} (${inMs(all.processor)} of processor); ${whole.format(pairs)} pairs share anybody in their sketches.\n`,
  )
  console.log(describeErrors(sketches, kept, next))
}

/** Most follow what is near their interest, some what everybody follows. */
function drawAudience(next: () => number): Uint32Array {
  const size = Math.round(300 * Math.exp(next() * Math.log(20_000 / 300)))
  const centre = next() * people
  const members = new Set<number>()
  while (members.size < size) {
    const drawn = next() < 0.7 ? centre + (next() + next() + next() - 1.5) * size * 3 : next() ** 3 * people
    members.add(Math.floor(((drawn % people) + people) % people))
  }
  return Uint32Array.from(members)
}

/** Pairs that share anybody, drawn with their exact overlap. Errors are shares of both together, and of the smaller. */
function describeErrors(
  sketches: AudienceSketches,
  kept: readonly Uint32Array[],
  next: () => number,
): string {
  const ratios = [
    { name: 'the larger at most twice the smaller', least: 1, most: 2 },
    { name: '2 to 10 times', least: 2, most: 10 },
    { name: 'more than 10 times', least: 10, most: Number.POSITIVE_INFINITY },
  ]
  const found = ratios.map(() => ({ ofBoth: [] as number[], ofSmaller: [] as number[], covered: 0 }))
  for (let tried = 0, checked = 0; checked < checkedPairs && tried < checkedPairs * 100; tried++) {
    const a = Math.floor(next() * kept.length)
    const b = (a + 1 + Math.floor(next() * (kept.length - 1))) % kept.length
    const [one, other] = [kept[a] as Uint32Array, new Set(kept[b])]
    const truth = one.reduce((sum, person) => sum + (other.has(person) ? 1 : 0), 0)
    if (truth === 0) continue
    checked++
    const { people: estimated, low, high } = sketches.overlap(a, b)
    const [smaller, larger] = [Math.min(one.length, other.size), Math.max(one.length, other.size)]
    const place =
      found[ratios.findIndex(({ least, most }) => larger / smaller >= least && larger / smaller < most)]
    if (place === undefined) continue
    place.ofBoth.push(Math.abs(estimated - truth) / (smaller + larger - truth))
    place.ofSmaller.push(Math.abs(estimated - truth) / smaller)
    if (low <= truth && truth <= high) place.covered++
  }
  const percent = (share: number) => `${(100 * share).toFixed(2)} %`
  const at = (errors: readonly number[], quantile: number) =>
    percent(errors.toSorted((x, y) => x - y)[Math.floor(quantile * (errors.length - 1))] ?? Number.NaN)
  const rows = ratios.map(({ name }, index) => {
    const { ofBoth, ofSmaller, covered } = found[index] as (typeof found)[number]
    const share = covered / ofBoth.length
    return [
      ...[
        name,
        String(ofBoth.length),
        at(ofBoth, 0.9),
        at(ofBoth, 1),
        at(ofSmaller, 0.5),
        at(ofSmaller, 0.9),
      ],
      percent(share),
    ]
  })
  const head = [
    'sizes',
    'pairs',
    'error of both together, 90 %',
    'largest',
    'error of the smaller, median',
    '90 %',
  ]
  return `${markdownTable([...head, '90 % interval covers'], rows)}\n`
}
