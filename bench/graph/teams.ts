import { chooseTeam } from '@relais/core/team/choose-team'
import type { TeamQuestion } from '@relais/core/team/team-question'
import { seededNumbers } from '@relais/kernels/graph/seeded-order'
import { markdownTable } from '../markdown-table.ts'
import { readFriendships } from './edge-list.ts'
import { inMs, lap, median } from './stopwatch.ts'

const smallQuestions = 60

/** Teams beside every team there is, and, where those are too many, beside the bound. */
export async function benchTeams(): Promise<void> {
  process.stderr.write('teams\n')
  const rows = [
    besideExact(),
    ...[60, 200, 1_000].map((count) => besideBound(`generated, ${count}`, generate(count, 4))),
  ]
  rows.push(besideBound('generated, 200, little in common', generate(200, 0.5)))
  for (const file of ['DE_edges.csv.gz', 'ENGB_edges.csv.gz']) {
    const question = await friendsAsAudiences(file)
    if (question)
      rows.push(besideBound(`friends in ${file.slice(0, -'_edges.csv.gz'.length)}, 200`, question))
  }
  console.log('## Teams\n')
  const head = ['candidates', 'memberships', 'in the team', 'reach of the best or of the bound', 'processor']
  console.log(`${markdownTable(head, rows)}\n`)
}

/** Twelve candidates: all 4,096 teams are tried. */
function besideExact(): string[] {
  const shares: number[] = []
  const times: number[] = []
  for (let seed = 1; seed <= smallQuestions; seed++) {
    const question = generate(12, 4, seed)
    let reach = 0
    times.push(
      lap(() => {
        reach = chooseTeam(question).reach
      }).processor,
    )
    shares.push(reach / bestReach(question))
  }
  const least = Math.min(...shares)
  const exact = shares.filter((share) => share > 1 - 1e-9).length
  return [
    `12, ${smallQuestions} questions`,
    '',
    '',
    `${exact} of ${smallQuestions} are the best of all teams; the least reaches ${(100 * least).toFixed(2)} % of it`,
    inMs(median(times)),
  ]
}

function bestReach({ candidates, budget, personValues }: TeamQuestion): number {
  let best = 0
  for (let mask = 1; mask < 2 ** candidates.length; mask++) {
    const team = candidates.filter((_, place) => (mask >> place) & 1)
    if (team.reduce((sum, { price }) => sum + (price as number), 0) > budget) continue
    const reached = new Uint8Array(personValues.length)
    for (const { audience } of team) for (const person of audience) reached[person] = 1
    best = Math.max(
      best,
      reached.reduce((sum, person) => sum + person, 0),
    )
  }
  return best
}

function besideBound(name: string, question: TeamQuestion): string[] {
  let team: ReturnType<typeof chooseTeam> | null = null
  const { processor } = lap(() => {
    team = chooseTeam(question)
  })
  const chosen = team as ReturnType<typeof chooseTeam> | null
  const whole = new Intl.NumberFormat('en')
  const memberships = question.candidates.reduce((sum, { audience }) => sum + audience.length, 0)
  const share = chosen === null ? Number.NaN : 100 * (1 - chosen.gap)
  return [
    ...[name, whole.format(memberships), String(chosen?.members.length)],
    `${share.toFixed(2)} %${chosen?.gap === 0 ? ': proven to be the best' : ' of the bound'}`,
    inMs(processor),
  ]
}

/** `crowding` is in how many audiences a person is, about; a tenth of all prices is there to spend. */
function generate(count: number, crowding: number, seed = 3): TeamQuestion {
  const next = seededNumbers(seed)
  const sizes = Array.from({ length: count }, () => Math.round(400 * Math.exp(next() * 3)))
  const people = Math.round(sizes.reduce((sum, size) => sum + size, 0) / crowding)
  const candidates = sizes.map((size, place) => {
    const centre = next() * people
    const audience = new Set<number>()
    for (let drawn = 0; drawn < size; drawn++) {
      const person = next() < 0.7 ? centre + (next() + next() + next() - 1.5) * size : next() ** 2 * people
      audience.add(Math.floor(((person % people) + people) % people))
    }
    const price = Math.ceil(100 * size ** 0.8 * (0.5 + next()))
    return { id: `crt_${place}`, price, authenticity: null, audience: Uint32Array.from(audience) }
  })
  const all = candidates.reduce((sum, { price }) => sum + price, 0)
  return {
    candidates,
    personValues: new Float64Array(people).fill(1),
    budget: Math.ceil(all / (count < 20 ? 3 : 10)),
  }
}

/** The 200 with most friends, their friends as audience, priced by how many they are. */
async function friendsAsAudiences(file: string): Promise<TeamQuestion | null> {
  const list = await readFriendships(file)
  if (list === null) return null
  const friends = Array.from({ length: list.nodes }, () => new Set<number>())
  for (const [index, a] of list.from.entries()) {
    const b = list.to[index] as number
    friends[a]?.add(b)
    friends[b]?.add(a)
  }
  const next = seededNumbers(4)
  const candidates = friends
    .map((audience, node) => ({ audience: Uint32Array.from(audience), node }))
    .sort((a, b) => b.audience.length - a.audience.length)
    .slice(0, 200)
    .map(({ audience, node }) => ({
      id: `crt_${node}`,
      price: Math.ceil(100 * audience.length ** 0.8 * (0.5 + next())),
      authenticity: null,
      audience,
    }))
  const budget = Math.ceil(candidates.reduce((sum, { price }) => sum + price, 0) / 20)
  return { candidates, personValues: new Float64Array(list.nodes).fill(1), budget }
}
