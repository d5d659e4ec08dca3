import { expect, test } from 'vitest'
import { parseNetworkSearch, topicOfNetwork } from './network-search.ts'

test('a link carries the question, the person and the topic', () => {
  const link = { terms: 'knife', ask: 'path', reach: 'instagram/ana', within: 14, lanes: 40, circle: 2 }
  expect(parseNetworkSearch(link)).toEqual(link)
  expect(topicOfNetwork(parseNetworkSearch(link))).toEqual({ terms: 'knife' })
})

test('what makes no sense is dropped', () => {
  const odd = {
    ask: 'hairball',
    within: 5,
    lanes: 61,
    circle: -1,
    reach: 'ana',
    who: 7,
    compare: 'x,twitter/a,,b',
  }
  expect(parseNetworkSearch(odd)).toEqual({ compare: 'twitter/a' })
})

test('a list may stand among the people whose audiences are compared', () => {
  const link = { ask: 'overlap', compare: 'list/lst_01jd3q8vwkx2m4n6,instagram/ana' }
  expect(parseNetworkSearch(link)).toEqual(link)
})
