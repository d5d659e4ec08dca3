import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pickFirstTopics, pickFrequentTopics } from './pick-first-topics.ts'

const tag = (word: string, people: number) => ({ word, people })
const title = (word: string, titlePeople: number, people: number, posts = people) => ({
  word,
  titlePeople,
  people,
  posts,
})
const posts = 1_000

describe('the first topics of a corpus', () => {
  it('are what most people make a hashtag', () => {
    const tags = [tag('salud', 5), tag('vacuna', 9)]
    expect(pickFirstTopics({ tags, titles: [], posts }, 8)).toEqual(['vacuna', 'salud'])
  })

  it('are also what stands in titles, unless the word stands everywhere else too', () => {
    const titles = [title('minecraft', 9, 10), title('para', 30, 200), title('video', 10, 12, 300)]
    expect(pickFirstTopics({ tags: [], titles, posts }, 8)).toEqual(['minecraft'])
  })

  it('hold one spelling of a label', () => {
    const tags = [tag('covid_19', 4), tag('covid19', 9), tag('covid', 6)]
    expect(pickFirstTopics({ tags, titles: [], posts }, 8)).toEqual(['covid19'])
  })

  it('are no numbers, no single letters and nobody’s pet word', () => {
    const tags = [tag('2020', 9), tag('a', 9), tag('mio', 1)]
    expect(pickFirstTopics({ tags, titles: [], posts }, 8)).toEqual([])
  })

  it('may be short in a script that says more in a letter', () => {
    expect(pickFirstTopics({ tags: [], titles: [title('ไทย', 5, 5), title('tv', 5, 5)], posts }, 8)).toEqual([
      'ไทย',
    ])
  })

  it('do not depend on the order of what was counted', () => {
    const words = fc.uniqueArray(
      fc.record({ word: fc.constantFrom('aa', 'ab', 'abc', 'b_1', 'b1', 'วัคซีน', '12'), people: fc.nat(5) }),
      { selector: ({ word }) => word },
    )
    fc.assert(
      fc.property(words, (tags) => {
        const picked = pickFirstTopics({ tags, titles: [], posts }, 3)
        expect(picked).toEqual(pickFirstTopics({ tags: tags.toReversed(), titles: [], posts }, 3))
        expect(picked.length).toBeLessThanOrEqual(3)
      }),
    )
  })
})

describe('the first topics of a corpus without hashtags and titles', () => {
  const word = (name: string, people: number, inPosts: number) => ({ word: name, people, posts: inPosts })

  it('are words of many people that few posts hold', () => {
    const words = [word('porque', 90, 400), word('elecciones', 20, 45), word('volcanes', 12, 14)]
    expect(pickFrequentTopics(words, posts, 8)).toEqual(['elecciones', 'volcanes'])
  })

  it('are long enough to name something, in Thai too', () => {
    expect(pickFrequentTopics([word('hoy', 9, 9), word('วัคซีน', 5, 6)], posts, 8)).toEqual(['วัคซีน'])
  })
})
