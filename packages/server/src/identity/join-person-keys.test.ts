import { groupPeople } from '@relais/core/identity/group-people'
import { expect, it } from 'vitest'
import { joinPersonKeys } from './join-person-keys.ts'
import type { PersonKeys } from './queries/find-person-keys.ts'

const known = (rows: readonly [account: bigint, person: bigint][]): PersonKeys => ({
  accounts: BigUint64Array.from(rows.map(([account]) => account)),
  persons: BigUint64Array.from(rows.map(([, person]) => person)),
})
const keys = ({ accounts, persons }: PersonKeys) =>
  new Map(Array.from(accounts, (account, place) => [account, persons[place]]))

it('changes nothing where nobody was joined', () => {
  const rows = known([[1n, 100n]])
  expect(joinPersonKeys(rows, new Map())).toBe(rows)
})

it('gives an account the person of the one that it is joined with', () => {
  const joined = joinPersonKeys(known([[1n, 100n]]), groupPeople([['1', '2']]))
  expect(keys(joined)).toEqual(
    new Map([
      [1n, 100n],
      [2n, 100n],
    ]),
  )
})

it('makes one of two people of the files, with all their accounts, also across two joins', () => {
  const files = known([
    [1n, 100n],
    [2n, 200n],
    [3n, 200n],
    [4n, 300n],
    [5n, 300n],
  ])
  const joined = keys(
    joinPersonKeys(
      files,
      groupPeople([
        ['1', '2'],
        ['3', '4'],
      ]),
    ),
  )
  expect(new Set(joined.values()).size).toBe(1)
  expect(joined.size).toBe(5)
})

it('keeps strangers apart', () => {
  const joined = keys(joinPersonKeys(known([[9n, 900n]]), groupPeople([['7', '8']])))
  expect(joined.get(7n)).toBe(joined.get(8n))
  expect(joined.get(9n)).toBe(900n)
})
