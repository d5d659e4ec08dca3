import { expect, it } from 'vitest'
import { ownPictures } from './own-pictures.ts'

const one = (account: string, address: string, hash: bigint) => ({ account, address, hash })
const face = 0x0f0f_3c3c_55aa_1234n
const egg = 0xff00_00ff_cc33_0f0fn

it('leaves out what the network shows for whoever brought no picture: one address, many accounts', () => {
  const own = ownPictures([
    one('a', 'https://pictures.example/egg', egg),
    one('b', 'https://pictures.example/egg', egg),
    one('c', 'https://pictures.example/egg', egg),
    one('d', 'https://pictures.example/d', face),
  ])
  expect([...own.keys()]).toEqual(['d'])
})

it('leaves the same default out at other addresses and sizes too', () => {
  const eggs = ['a', 'b', 'c'].map((name) => one(name, 'https://pictures.example/egg', egg))
  expect(ownPictures([...eggs, one('e', 'https://pictures.example/egg?size=48', egg ^ 0b101n)]).size).toBe(0)
})

it('keeps copies that were brought one by one, each at its own address', () => {
  const copies = ['a', 'b', 'c', 'd'].map((name) => one(name, `https://pictures.example/${name}`, face))
  expect(ownPictures(copies).size).toBe(4)
})
