import { expect, test } from 'vitest'
import { findHashtags } from './find-hashtags.ts'
import { findLinks } from './find-links.ts'
import { findMentions } from './find-mentions.ts'

test('mentions are found once, without the dot of the sentence, and never in an e-mail address', () => {
  expect(findMentions('Con @Ana.Ruiz y @ana.ruiz. (@beto_) hola@casa.mx x/@no')).toEqual([
    'Ana.Ruiz',
    'beto_',
  ])
})

test('a mention of a name with dots keeps them', () => {
  expect(findMentions('thanks @alice.bsky.social!')).toEqual(['alice.bsky.social'])
})

test('hashtags are found once in any script, and numbers are none', () => {
  expect(findHashtags('#Década #decada #วัคซีน #1 a#b &#39; #2021año')).toEqual(['Década', 'วัคซีน', '2021año'])
})

test('links lose what the sentence puts behind them', () => {
  expect(
    findLinks('Ve https://t.co/x1, (https://a.mx/b) y https://es.wikipedia.org/wiki/Luna_(satélite).'),
  ).toEqual(['https://t.co/x1', 'https://a.mx/b', 'https://es.wikipedia.org/wiki/Luna_(satélite)'])
})

test('the zero width space that some networks put behind an address does not belong to it', () => {
  expect(findLinks('http://bit.ly/2ipKugA\u200B\nfin')).toEqual(['http://bit.ly/2ipKugA'])
})

test('what is no address is not taken for one', () => {
  expect(findLinks('https:// http://% nada')).toEqual([])
})
