import { describe, expect, it } from 'vitest'
import { attachNames } from './attach-names.ts'

const people = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => String(from + n))
/** Circle 0 has people 0 to 9, circle 1 people 10 to 19, 20 to 29 are in small circles, others are not there. */
const circleOf = (person: string) => {
  const number = Number(person)
  if (number < 20) return Math.floor(number / 10)
  return number < 30 ? undefined : null
}
const attach = (...members: (readonly string[])[]) =>
  attachNames(
    members.map((ids, place) => ({ id: `name${place}`, members: ids })),
    circleOf,
  )

describe('the name of a circle', () => {
  it('goes where most of its people are, wherever that circle stands now', () => {
    expect(attach([...people(10, 18), '3'])).toEqual([{ id: 'name0', circle: 1, known: 8, of: 9 }])
  })

  it('is not lost when some of its people are silent for a while', () => {
    expect(attach([...people(0, 4), ...people(40, 48)])).toMatchObject([{ circle: 0, known: 4, of: 12 }])
  })

  it.each([
    ['half of those who are there went elsewhere', [...people(0, 4), ...people(10, 14)]],
    ['they are in small circles now', [...people(0, 3), ...people(20, 24)]],
    ['only two are left', people(0, 2)],
    ['those who are left are few of the many it had', [...people(0, 3), ...people(40, 60)]],
    ['nobody is there', people(40, 50)],
    ['it had nobody', []],
  ])('goes to no circle where %s', (_, members) => {
    expect(attach(members)).toEqual([])
  })

  it('stands alone: of two names for one circle, the one most of whose people it has', () => {
    expect(attach([...people(0, 4), '12'], people(0, 5), people(10, 13))).toMatchObject([
      { id: 'name1', circle: 0 },
      { id: 'name2', circle: 1 },
    ])
  })
})
