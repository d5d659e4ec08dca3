/**
 * Who cites each person, people being numbers from 0 on: those who cite number `n` stand in `people` from `starts[n]`
 * until before `starts[n + 1]`, each once, and never they themselves.
 */
export interface CitingColumns {
  readonly starts: Uint32Array
  readonly people: Uint32Array
}

/**
 * The same the other way round: whom each person cites.
 * @example turnRound({ starts: [0, 0, 2, 2], people: [0, 2] }) // { starts: [0, 1, 1, 2], people: [1, 1] }
 */
export function turnRound({ starts, people }: CitingColumns): CitingColumns {
  const turned = { starts: new Uint32Array(starts.length), people: new Uint32Array(people.length) }
  for (const person of people) turned.starts[person + 1] = (turned.starts[person + 1] as number) + 1
  for (let place = 1; place < starts.length; place++) {
    turned.starts[place] = (turned.starts[place] as number) + (turned.starts[place - 1] as number)
  }
  const next = turned.starts.slice()
  for (let cited = 0; cited + 1 < starts.length; cited++) {
    for (let place = starts[cited] as number; place < (starts[cited + 1] as number); place++) {
      const person = people[place] as number
      const to = next[person] as number
      next[person] = to + 1
      turned.people[to] = cited
    }
  }
  return turned
}
