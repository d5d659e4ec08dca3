import type { TeamAnswer } from '../team/team.schema.ts'

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })

const nobody: Record<NonNullable<TeamAnswer['nobodyBecause']>, string> = {
  no_candidates: 'there is nobody to choose from',
  no_budget: 'the budget is 0, and nobody asks nothing',
  authenticity_unknown:
    'of nobody is it known how real the audience is; leave --min-authenticity out to see them',
  authenticity_low: 'everybody’s audience looks less real than --min-authenticity asks',
  audience_empty: 'nobody has an audience in the data that counts here',
  price_unknown:
    'nobody’s price is known: type it on the Team screen, give --prices, or --per-thousand for an estimate',
  price_above_budget: 'everybody costs more than the budget',
  not_chosen: 'nobody would add anything',
  several: 'each is left out for a reason of their own, below',
}

const reasonWords: Record<TeamAnswer['leftOut'][number]['reason'], string> = {
  authenticity_unknown: 'not known how real the audience is',
  authenticity_low: 'audience looks less real than asked',
  audience_empty: 'no audience that counts in the data',
  price_unknown: 'price not known',
  price_above_budget: 'costs more than the budget',
  not_chosen: 'the budget reaches more with others',
}

const leftShown = 20

/** What `relais team` prints. */
export function printTeam(team: TeamAnswer): string {
  const { candidates, members, coverage, period, currency } = team
  const writer = new Intl.NumberFormat('en', { style: 'currency', currency })
  const money = (minor: number) =>
    writer.format(minor / 10 ** (writer.resolvedOptions().maximumFractionDigits ?? 2))
  const range = ({ low, high }: { low: number; high: number }) =>
    low === high ? money(low) : `${money(low)} to ${money(high)}`
  const byId = new Map(candidates.map((one) => [one.accountId, one]))
  const named = (id: string) => `${byId.get(id)?.platform}/${byId.get(id)?.handle}`
  const head = [
    `${candidates.length} candidates, ${coverage.withPrice} with a price, ${coverage.withAudience} with an audience of ${number.format(coverage.people)} different people (${team.audience}, ${period.from} to ${period.to}).`,
    ...(coverage.fitting < coverage.people
      ? [
          `${number.format(coverage.fitting)} of them are known to be wanted; of ${number.format(coverage.unknown)} it is not known, and they do not count.`,
        ]
      : []),
    `How real the audience looks is known of ${coverage.withAuthenticity}.`,
    '',
  ]
  const left = [
    ...(team.leftOut.length > 0 ? ['', '     adds  not in the team'] : []),
    ...team.leftOut
      .toSorted((a, b) => b.addedReach - a.addedReach)
      .slice(0, leftShown)
      .map(
        ({ accountId, reason, addedReach }) =>
          `${number.format(addedReach).padStart(9)}  ${named(accountId)}: ${reasonWords[reason]}`,
      ),
    ...(team.leftOut.length > leftShown ? [`           and ${team.leftOut.length - leftShown} more`] : []),
    '',
  ]
  if (team.nobodyBecause !== null)
    return [...head, `No team: ${nobody[team.nobodyBecause]}.`, ...left].join('\n')
  const [low, high] = team.reachInterval
  return [
    ...head,
    `${number.format(team.reach)} different people for ${range(team.costRange)} of ${money(team.budget)}.`,
    ...(coverage.sampledShare < 1
      ? [`From a sample of people: between ${number.format(low)} and ${number.format(high)} in nine of ten.`]
      : []),
    team.gap === 0
      ? 'No other team within the budget reaches more.'
      : `No other team within the budget can reach more than ${number.format(team.upperBound)} (${((team.upperBound / team.reach - 1) * 100).toFixed(1)} % more).`,
    '',
    '     adds    alone  price  person',
    ...members.map(({ accountId, price, reachAlone, marginalReach }) => {
      const estimated = byId.get(accountId)?.price?.isEstimated ? ' (estimated, upper end)' : ''
      return `${number.format(marginalReach).padStart(9)}${number.format(reachAlone).padStart(9)}  ${money(price)}${estimated}  ${named(accountId)}`
    }),
    ...(team.swaps.length > 0 ? ['', 'Swaps'] : []),
    ...members.flatMap(({ accountId }) => {
      const swap = team.swaps.find(({ out }) => out === accountId)
      if (!swap) return []
      const cost =
        swap.costChange === 0
          ? 'the same cost'
          : `${swap.costChange < 0 ? '-' : '+'}${money(Math.abs(swap.costChange))}`
      return [
        `  ${named(swap.out)} for ${named(swap.in)}: ${swap.reachChange > 0 ? '+' : ''}${number.format(swap.reachChange)} people, ${cost}`,
      ]
    }),
    ...left,
  ].join('\n')
}
