import { toMajorUnits } from '@relais/core/money/minor-units'
import { writeCsv } from '../http/write-csv.ts'
import type { TeamAnswer } from './team.schema.ts'

const columns = [
  ...['platform', 'handle', 'name', 'in_team', 'reason', 'price_low', 'price_high', 'price_is_estimated'],
  ...['currency', 'followers', 'audience', 'wanted', 'reach_alone', 'adds', 'real_share', 'real_low'],
  ...['real_high', 'real_looked_at', 'real_reach', 'real_reach_low', 'real_reach_high'],
]

/** A team and everybody who is not in it as CSV, one line each; what is not known is empty. */
export function teamCsv({ currency, candidates, members, leftOut }: TeamAnswer): string {
  const memberOf = new Map(members.map((one) => [one.accountId, one]))
  const leftOf = new Map(leftOut.map((one) => [one.accountId, one]))
  const order = new Map(members.map(({ accountId }, place) => [accountId, place]))
  const placeOf = (id: string) => order.get(id) ?? members.length
  return writeCsv([
    columns,
    ...candidates
      .toSorted((a, b) => placeOf(a.accountId) - placeOf(b.accountId))
      .map(({ accountId, price, authenticity, ...one }) => {
        const member = memberOf.get(accountId)
        const left = leftOf.get(accountId)
        const money = (amount: number | undefined) =>
          amount === undefined ? null : toMajorUnits(amount, currency)
        return [
          ...[one.platform, one.handle, one.name, member ? 'yes' : 'no', left?.reason ?? null],
          ...[money(price?.low), money(price?.high), price ? (price.isEstimated ? 'yes' : 'no') : null],
          ...[currency, one.followers, one.audience, one.wanted, member?.reachAlone ?? null],
          ...[member?.marginalReach ?? left?.addedReach ?? null, authenticity?.share ?? null],
          ...[authenticity?.low ?? null, authenticity?.high ?? null, authenticity?.looked ?? null],
          ...[member?.realAlone?.expected ?? null, member?.realAlone?.low ?? null],
          member?.realAlone?.high ?? null,
        ]
      }),
  ])
}
