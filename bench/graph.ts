import { existsSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { benchAudiences } from './graph/audiences.ts'
import { benchGraphs } from './graph/graphs.ts'
import { benchTeams } from './graph/teams.ts'

/**
 * The kernels: graphs beside graphology, overlaps of audiences beside exact sets, teams beside the best there is.
 * `npm install --prefix bench/graph-rival && npm run bench -- graph [--part graphs|audiences|teams] [--edges 10000000]`
 */
const { values } = parseArgs({
  options: {
    part: { type: 'string' },
    edges: { type: 'string', default: '10000000' },
    rounds: { type: 'string', default: '5' },
    audiences: { type: 'string', default: '10000' },
  },
})
const parts: Readonly<Record<string, () => Promise<void>>> = {
  graphs: () => benchGraphs({ mostEdges: Number(values.edges), rounds: Number(values.rounds) }),
  audiences: async () => benchAudiences(Number(values.audiences)),
  teams: async () => benchTeams(),
}
if (values.part !== undefined && parts[values.part] === undefined) {
  process.stderr.write(`There is no part "${values.part}". There are: ${Object.keys(parts).join(', ')}.\n`)
  process.exit(2)
}
if (!existsSync(new URL('./graph-rival/node_modules', import.meta.url))) {
  process.stderr.write('graphology is not installed: npm install --prefix bench/graph-rival\n')
}
const loadBefore = loadavg()[0] ?? 0
for (const [name, run] of Object.entries(parts)) {
  if (values.part === undefined || values.part === name) await run()
}
console.log(
  `${cpus()[0]?.model}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}; load ${loadBefore.toFixed(1)} before and ${(loadavg()[0] ?? 0).toFixed(1)} after`,
)
