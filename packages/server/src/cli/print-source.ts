import type { SourceDetail, SourceRunView, SourceView } from '../source/source.schema.ts'

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })

function doing({ state, latestRun, nextRunAt }: SourceView): string {
  if (state !== 'active') return state
  return latestRun?.state === 'running' ? 'looking now' : `next look ${nextRunAt}`
}

/** What `relais source list` prints: a line for each source, with what stands in its way. */
export function printSources(sources: readonly SourceView[]): string {
  if (sources.length === 0) return 'Nothing is followed yet. relais source add ADDRESS follows something.\n'
  const lines = sources.flatMap((source) => [
    `${source.name}  (${source.network}, ${source.targets} followed)  ${doing(source)}`,
    ...(source.trouble === null ? [] : [`  ${troubleOf(source)}`]),
  ])
  return `${lines.join('\n')}\n`
}

/** What `relais source add` prints: what it costs from now on. */
export function printAdded(source: SourceDetail): string {
  const { looksPerDay, costPerDay } = source.spending
  return `${source.name} is followed: ${number.format(looksPerDay)} looks and ${number.format(costPerDay)} requests a day.\n`
}

/** What `relais source run` prints. */
export function printRun(run: SourceRunView): string {
  const { read, stored, updated, duplicate, rejected } = run.counts
  const counts = { read, stored, updated, duplicate, rejected, deleted: run.deletedPosts }
  const text = Object.entries(counts).map(([name, count]) => `${number.format(count)} ${name}`)
  const trouble = run.trouble === null ? '' : `\n${troubleOf(run)}`
  const later = run.retryAt === null ? '' : `\nTried again at ${run.retryAt}.`
  return `${run.state}: ${text.join(', ')}${trouble}${later}\n`
}

function troubleOf({ trouble }: Pick<SourceView, 'trouble'>): string {
  if (trouble === null) return ''
  const { code, host, status } = trouble
  return [code.replaceAll('_', ' '), host, status].filter((part) => part !== null).join(' · ')
}
