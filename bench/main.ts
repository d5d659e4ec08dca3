/**
 * Runs one bench by its name, or the ranking when none is given: `npm run bench -- thai-search`. What follows the name
 * is handed over to it.
 */
const benches: Readonly<Record<string, () => Promise<unknown>>> = {
  backtest: () => import('./backtest.ts'),
  further: () => import('./further.ts'),
  graph: () => import('./graph.ts'),
  import: () => import('./import.ts'),
  'import-kill': () => import('./import-kill.ts'),
  language: () => import('./language.ts'),
  quality: () => import('./quality.ts'),
  rank: () => import('./rank.ts'),
  rerank: () => import('./rerank.ts'),
  screens: () => import('./screens.ts'),
  sync: () => import('./sync.ts'),
  'sync-feeds': () => import('./sync-feeds.ts'),
  'thai-search': () => import('./thai-search.ts'),
  worlds: () => import('./worlds.ts'),
}

const [, , first = '--'] = process.argv
const name = first.startsWith('--') ? 'rank' : first
const bench = benches[name]
if (bench === undefined) {
  process.stderr.write(`There is no bench "${name}". There are: ${Object.keys(benches).join(', ')}.\n`)
  process.exitCode = 2
} else {
  if (name === first) process.argv.splice(2, 1)
  await bench()
}
