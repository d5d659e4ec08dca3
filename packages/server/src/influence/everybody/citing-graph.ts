import { type CitingColumns, turnRound } from '@relais/core/influence/citing-columns'
import type { Block } from '../../corpus/native/read-blocks.ts'
import type { Lists } from '../../corpus/native/read-column.ts'
import type { PersonKeys } from '../../identity/queries/find-person-keys.ts'
import { IdTable } from '../citing/id-table.ts'
import type { Listeners } from '../queries/find-listeners.ts'

/**
 * Who cites whom in one period on any subject, as numbers: some 8 bytes for each two people. It is the same for every
 * topic, and says who listens to anybody without a question to the corpus.
 */
export class CitingGraph {
  readonly #accounts = new IdTable()
  readonly #citedBy: CitingColumns
  readonly #cites: CitingColumns
  /** The person behind each account: a number of the same table. */
  readonly #personOf: Uint32Array

  /** @param blocks by `target`, everybody who names it, as often as they do: `sources` */
  constructor(blocks: readonly Block[], known: PersonKeys) {
    const accounts = this.#accounts
    const parts = blocks.map(({ columns }) => {
      const { ends, items } = columns.sources as Lists
      return {
        targets: accounts.add(columns.target as BigUint64Array),
        ends,
        sources: accounts.add(items as BigUint64Array),
      }
    })
    const described = accounts.add(known.accounts)
    const persons = accounts.add(known.persons)
    this.#personOf = Uint32Array.from({ length: accounts.size }, (_, account) => account)
    for (const [place, account] of described.entries()) this.#personOf[account] = persons[place] as number
    this.#citedBy = this.#gather(parts)
    this.#cites = turnRound(this.#citedBy)
  }

  get bytes(): number {
    return (this.#citedBy.people.length + this.#citedBy.starts.length) * 8 + this.#accounts.size * 36
  }

  #gather(
    parts: readonly { targets: Uint32Array; ends: Float64Array; sources: Uint32Array }[],
  ): CitingColumns {
    const size = this.#accounts.size
    /** Where the sources of each account lie: the part plus one, and the row in it. */
    const partOf = new Uint16Array(size)
    const rowOf = new Uint32Array(size)
    for (const [part, { targets }] of parts.entries()) {
      for (const [row, target] of targets.entries()) {
        partOf[target] = part + 1
        rowOf[target] = row
      }
    }
    const starts = new Uint32Array(size + 1)
    const people = new Uint32Array(parts.reduce((sum, { sources }) => sum + sources.length, 0))
    const seenBy = new Int32Array(size).fill(-1)
    let to = 0
    for (let target = 0; target < size; target++) {
      const part = parts[(partOf[target] as number) - 1]
      if (part !== undefined) {
        const row = rowOf[target] as number
        const end = part.ends[row] as number
        for (let place = part.ends[row - 1] ?? 0; place < end; place++) {
          const source = part.sources[place] as number
          if (source === target || seenBy[source] === target) continue
          seenBy[source] = target
          people[to++] = source
        }
      }
      starts[target + 1] = to
    }
    return { starts, people: people.slice(0, to) }
  }

  /** Listeners of these accounts, who are everybody who spoke; those without any are absent. */
  listenersOf(spoke: readonly string[]): Map<string, Listeners> {
    const size = this.#accounts.size
    const [personOf, cites, citedBy] = [this.#personOf, this.#cites, this.#citedBy]
    const numbers = spoke.map((account) => this.#accounts.find(account) ?? -1)
    const hasSpoken = new Uint8Array(size)
    for (const number of numbers) if (number >= 0) hasSpoken[number] = 1
    // In whose turn somebody was seen last: as one who is cited, as a listener, and as one who is cited in return.
    const [citedIn, oneWayIn, mutualIn] = [0, 1, 2].map(() => new Int32Array(size).fill(-1)) as [
      Int32Array,
      Int32Array,
      Int32Array,
    ]
    const found = new Map<string, Listeners>()
    for (const [place, own] of numbers.entries()) {
      if (own < 0) continue
      for (let at = cites.starts[own] as number; at < (cites.starts[own + 1] as number); at++)
        citedIn[cites.people[at] as number] = own
      let [oneWay, mutual] = [0, 0]
      for (let at = citedBy.starts[own] as number; at < (citedBy.starts[own + 1] as number); at++) {
        const other = citedBy.people[at] as number
        const person = personOf[other] as number
        if (hasSpoken[other] === 1 || person === personOf[own]) continue
        const isBack = citedIn[other] === own
        const seenIn = isBack ? mutualIn : oneWayIn
        if (seenIn[person] === own) continue
        seenIn[person] = own
        if (isBack) mutual++
        else oneWay++
      }
      const account = spoke[place] as string
      if (oneWay + mutual > 0) found.set(account, { account, oneWay, mutual })
    }
    return found
  }
}
