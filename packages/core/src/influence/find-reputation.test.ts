import { describe, expect, it } from 'vitest'
import { findReputation } from './find-reputation.ts'

const kindsIn = (profile: string) => findReputation(profile).map(({ kind }) => kind)

describe('reputation in a profile', () => {
  it.each([
    [
      'PhD in food science | author of "Edges" | teaches in Leeds? no: lecturer',
      ['degree', 'book', 'teaching'],
    ],
    ['Docteure en nutrition, chroniqueuse et conférencière', ['degree', 'talk', 'press']],
    ['Periodista y profesora. Autora de dos novelas', ['book', 'press', 'teaching']],
    ['Jornalista, palestrante e blogueira', ['blog', 'talk', 'press']],
    ['Ärztin und Dozentin', ['title', 'teaching']],
    ['Giornalista e insegnante', ['press', 'teaching']],
    ['อาจารย์และนักเขียน เจ้าของร้านกาแฟ', ['book', 'teaching']],
  ])('is found in its language: %s', (profile, kinds) => {
    expect(kindsIn(profile)).toEqual(kinds)
  })

  it('is quoted in the words of the profile, between its separators', () => {
    expect(findReputation('Running since 2009 | Author of «The Long Mile» | Bristol')).toEqual([
      { kind: 'book', quote: 'Author of «The Long Mile»' },
    ])
  })

  it('is not found in words that only contain it, and nothing is where nothing is said', () => {
    expect(kindsIn('Authority on nothing, doctoring photos, profit, bloggerless')).toEqual([])
    expect(kindsIn('')).toEqual([])
  })

  it('takes three books for one kind', () => {
    expect(kindsIn('author, author, author')).toEqual(['book'])
  })
})
