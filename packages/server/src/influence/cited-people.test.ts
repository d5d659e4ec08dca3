import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countCited } from './cited-people.ts'
import { groupCiting } from './citing/citing-people.ts'
import { countCitingByWeek, countPassingOn, passedOnDays } from './citing/count-round-posts.ts'
import { IdTable } from './citing/id-table.ts'

const day = 86_400
const end = 1_767_571_200
const weekOf = (at: number) => Math.floor((end - 1 - at) / (7 * day))

const account = fc.integer({ min: 1, max: 12 })
const edge = fc.record({
  source: account,
  target: account,
  at: fc.integer({ min: end - 60 * day, max: end - 1 }),
})
/** Persons are numbered apart from accounts, as hashes are. */
const persons = fc.array(fc.tuple(account, fc.integer({ min: 100, max: 102 })), { maxLength: 6 })

function tableOf(
  edges: readonly { source: number; target: number; at: number }[],
  known: readonly (readonly [number, number])[],
) {
  const accounts = new IdTable()
  const ids = (list: readonly number[]) => BigUint64Array.from(list, BigInt)
  const citing = groupCiting(
    {
      accounts,
      sources: accounts.add(ids(edges.map(({ source }) => source))),
      targets: accounts.add(ids(edges.map(({ target }) => target))),
      at: Uint32Array.from(edges, ({ at }) => at),
      asks: new Uint8Array(edges.length),
    },
    { accounts: ids(known.map(([id]) => id)), persons: ids(known.map(([, person]) => person)) },
  )
  return { accounts, citing }
}

it('counts distinct other people in all, by week and after a post, as sets do, whoever is one person', () => {
  fc.assert(
    fc.property(fc.array(edge, { maxLength: 80 }), persons, account, (edges, listed, author) => {
      const known = [...new Map(listed)]
      const personOf = (id: number) => new Map(known).get(id) ?? id
      const topic = tableOf(edges, known)
      const counting = edges.filter(
        ({ source, target }) => source !== target && personOf(source) !== personOf(target),
      )
      const distinct = (some: typeof edges) => new Set(some.map(({ source }) => personOf(source))).size
      const cited = countCited(topic, end)
      const targets = Map.groupBy(counting, ({ target }) => target)
      const everybody = Array.from({ length: 12 }, (_, place) => place + 1)
      expect(everybody.filter((id) => cited.get(String(id)) !== undefined)).toEqual(
        everybody.filter((id) => targets.has(id)),
      )
      for (const [target, those] of targets) {
        const found = cited.get(String(target))
        const weeks = Map.groupBy(those, ({ at }) => weekOf(at))
        const expected = new Map([...weeks].map(([week, some]) => [week, distinct(some)]))
        expect(found?.people).toBe(distinct(those))
        expect(new Map(found?.weeks.map((week, place) => [week, found.peopleInWeek[place]]))).toEqual(
          expected,
        )
        expect(countCitingByWeek(topic, String(target), end)).toEqual(expected)
      }
      const post = { account: String(author), postedAt: end - 40 * day }
      const soon = counting.filter(
        ({ target, at }) =>
          target === author && at >= post.postedAt && at <= post.postedAt + passedOnDays * day,
      )
      expect(countPassingOn(topic, post)).toBe(distinct(soon))
    }),
  )
})

it('gives an account its part of what those who cite the person are worth', () => {
  const at = end - day
  const topic = tableOf(
    [
      { source: 1, target: 5, at },
      { source: 2, target: 5, at },
      { source: 2, target: 6, at },
    ],
    [
      [5, 100],
      [6, 100],
    ],
  )
  const cited = countCited(topic, end)
  // Two people who are cited by nobody cite the person: worth two, of which account 6 was named by one.
  expect(cited.get('5')).toMatchObject({ people: 2, weight: 2 })
  expect(cited.get('6')).toMatchObject({ people: 1, weight: 1 })
})
