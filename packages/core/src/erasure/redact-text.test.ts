import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMentions } from '../text/find-mentions.ts'
import { erasedHandle, erasedMention, type IsErased } from './erased-person.ts'
import { redactText } from './redact-text.ts'

const only =
  (platform: string, handle: string): IsErased =>
  (...asked) =>
    asked.join('/') === `${platform}/${handle}`
const redact = (text: string) => redactText(text, 'twitter', only('twitter', 'ana_ruiz1'))

describe('taking an erased person out of a text', () => {
  it.each([
    ['Gracias @ana_ruiz1!', `Gracias ${erasedMention}!`],
    ['@ANA_RUIZ1, @Ana_Ruiz1.', `${erasedMention}, ${erasedMention}.`],
    ['con ＠ana_ruiz1 hoy', `con ${erasedMention} hoy`],
    ['(@ana_ruiz1) y #Ana_Ruiz1', `(${erasedMention}) y ${erasedMention}`],
    ['ขอบคุณ @ana_ruiz1 มาก', `ขอบคุณ ${erasedMention} มาก`],
    ['https://x.com/Ana_Ruiz1/status/5?s=20', `https://x.com/${erasedHandle}/status/5?s=20`],
    ['ve (https://twitter.com/ana_ruiz1).', `ve (https://twitter.com/${erasedHandle}).`],
  ])('replaces it in %s', (text, expected) => {
    expect(redact(text)).toBe(expected)
  })

  it.each([
    'ana_ruiz1 says the bare word',
    '@ana_ruiz12, @xana_ruiz1 and @ana_ruiz1.net are others',
    'mail ana@ana_ruiz1.example or me@ana_ruiz1',
    'https://www.instagram.com/ana_ruiz1/ is another network',
    'https://blog.example/ana_ruiz1 is nobody we know',
    'https://x.com/hashtag/ana_ruiz1',
    '@ana_ruiz1@elsewhere.example lives on another server',
  ])('leaves alone: %s', (text) => {
    expect(redact(text)).toBe(text)
  })

  it('knows names of the fediverse with their server, and people of other networks by their addresses', () => {
    expect(redactText('@ana@a.example @ana@b.example', 'mastodon', only('mastodon', 'ana@a.example'))).toBe(
      `${erasedMention} @ana@b.example`,
    )
    expect(redactText('@ana https://www.tiktok.com/@ana', 'twitter', only('tiktok', 'ana'))).toBe(
      `@ana https://www.tiktok.com/@${erasedHandle}`,
    )
  })

  it('keeps the letters of YouTube channels apart', () => {
    const channel = 'UCabcdefghijklmnopqrstuv'
    const text = `https://www.youtube.com/channel/${channel} https://www.youtube.com/channel/${channel.replace('abc', 'ABC')}`
    expect(redactText(text, 'youtube', only('youtube', channel))).toBe(text.replace(channel, erasedHandle))
  })

  it('leaves no mention of the person and keeps those of others, whatever stands around', () => {
    const word = fc.stringMatching(/^[a-z0-9_]{1,8}$/)
    const filler = fc.constantFrom(' ', ', ', '. ', '\n', '🎉')
    const parts = fc.array(
      fc.oneof(
        word,
        word.map((handle) => `@${handle}`),
        filler,
      ),
    )
    fc.assert(
      fc.property(word, parts, (handle, between) => {
        const text = [`@${handle}`, ...between, `@${handle}`].join(' ')
        const left = findMentions(redactText(text, 'twitter', only('twitter', handle)))
        expect(left).toEqual(findMentions(text).filter((name) => name !== handle))
      }),
    )
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (noise) => {
        const once = redact(`${noise} @ana_ruiz1 ${noise} https://x.com/ana_ruiz1`)
        expect(redact(once)).toBe(once)
      }),
    )
  })
})
