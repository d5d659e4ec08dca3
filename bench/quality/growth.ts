import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { type Counted, dayMs } from '@relais/core/audience/growth/counted'
import { findJumps } from '@relais/core/audience/growth/find-jumps'
import { findSaws } from '@relais/core/audience/growth/find-saws'
import { seededRandom } from '@relais/core/shared/seeded-random'
import { markdownTable } from '../markdown-table.ts'
import { sharedData } from '../shared-data.ts'

/**
 * How often real curves call for a question, and how many planted steps and saws are found in them. The number of steps
 * was chosen on every other account; the figures that count are those of the rest.
 */
type Curve = readonly Counted[]

const fewestWeeks = 20
const weeksOfTooth = 5

function readCurves(): Curve[] {
  const file = gunzipSync(readFileSync(sharedData('growth/deputes-weekly.csv.gz'))).toString('utf8')
  const [head = '', ...lines] = file.trim().split('\n')
  const names = head.split(',')
  const [day, id, followers, following] = ['day', 'twitter_id', 'followers', 'following'].map((name) =>
    names.indexOf(name),
  ) as [number, number, number, number]
  const rows = lines.map((line) => line.split(','))
  const byAccount = Map.groupBy(rows, (cells) => cells[id])
  return [...byAccount.values()]
    .map((of) =>
      of.map((cells) => ({
        atMs: Date.parse(cells[day] ?? ''),
        followers: Number(cells[followers]),
        following: Number(cells[following]),
      })),
    )
    .filter((curve) => curve.length >= fewestWeeks)
}

const years = (curve: Curve) => ((curve.at(-1)?.atMs ?? 0) - (curve[0]?.atMs ?? 0)) / dayMs / 365.25
const yearsOf = (curves: readonly Curve[]) => curves.reduce((sum, curve) => sum + years(curve), 0)
const curves = readCurves()
const chosenOn = curves.filter((_, i) => i % 2 === 0)
const judgedOn = curves.filter((_, i) => i % 2 === 1)

/** Share of curves in which a step of this size, planted in one week, is found. */
function recallOfSteps(size: number, steps: number): string {
  const random = seededRandom(7)
  let [found, planted] = [0, 0]
  for (const curve of judgedOn.filter((_, i) => i % 2 === 0)) {
    const at = Math.floor(curve.length * (0.1 + 0.8 * random()))
    const week = curve[at]
    if (week?.followers == null || week.followers < 500) continue
    const add = Math.round(size * week.followers)
    const bought = curve.map((one, i) => (i < at ? one : { ...one, followers: (one.followers ?? 0) + add }))
    planted++
    if (findJumps(bought, { steps }).some(({ fromMs, toMs }) => fromMs <= week.atMs && toMs >= week.atMs))
      found++
  }
  return `${((100 * found) / planted).toFixed(0)} %`
}

const sizes = [0.1, 0.2, 0.5, 1]
console.log(`${curves.length} accounts, ${yearsOf(curves).toFixed(0)} account-years of weekly counts\n`)
console.log(
  markdownTable(
    [
      'steps',
      'jumps an account-year, chosen on',
      'judged on',
      ...sizes.map((size) => `found, +${100 * size} %`),
    ],
    [6, 12, 20].map((steps) => {
      const rate = (some: readonly Curve[]) =>
        (some.reduce((sum, curve) => sum + findJumps(curve, { steps }).length, 0) / yearsOf(some)).toFixed(3)
      return [
        String(steps),
        rate(chosenOn),
        rate(judgedOn),
        ...sizes.map((size) => recallOfSteps(size, steps)),
      ]
    }),
  ),
)
const electionMonths = new Set(['2017-05', '2017-06', '2017-07', '2022-05', '2022-06', '2022-07'])
const inElections = judgedOn
  .flatMap((curve) => findJumps(curve))
  .filter(({ toMs }) => electionMonths.has(new Date(toMs).toISOString().slice(0, 7)))
console.log(`\n${inElections.length} of the jumps judged lie in the months of a general election and after.`)

const saws = curves.reduce((sum, curve) => sum + findSaws(curve).length, 0)
const planted = judgedOn.map((curve) =>
  curve.map((one, week) => {
    const tooth = week % (2 * weeksOfTooth)
    const up = tooth < weeksOfTooth ? tooth / weeksOfTooth : 0
    return { ...one, following: Math.round((one.following ?? 0) * (1 + 0.6 * up) + 300 * up) }
  }),
)
const found = planted.filter((curve) => findSaws(curve).length > 0).length
console.log(
  `Saws: ${saws} in real curves, ${(saws / yearsOf(curves)).toFixed(4)} an account-year; found in ${((100 * found) / planted.length).toFixed(0)} % of curves in which one was planted (+60 % and 300 within five weeks, then cut).`,
)
