import { describe, expect, it } from 'vitest'
import { createPostCheck, type PostRecord } from '../record/post-record.ts'
import { erasedHandle, erasedMention, type IsErased, nobodyErased } from './erased-person.ts'
import { redactAside, redactPost } from './redact-record.ts'

const isErased: IsErased = (platform, handle) => platform === 'twitter' && handle === 'ana'
const check = createPostCheck(() => Date.parse('2026-01-01T00:00:00Z'))

function post(fields: Record<string, unknown>): PostRecord {
  const checked = check({ platform: 'twitter', id: '1', author: 'bo', at: '2025-01-01T00:00:00Z', ...fields })
  if (!checked.ok) throw new Error(checked.rejection.reason)
  return checked.record
}

describe("somebody else's post", () => {
  it('is the same record when it names nobody who was erased', () => {
    const record = post({ text: 'Hola @eva', mentions: ['eva'], replyTo: { author: 'eva' } })
    expect(redactPost(record, isErased)).toBe(record)
    expect(redactPost(post({ text: '@ana' }), nobodyErased).text).toBe('@ana')
  })

  it('names an erased person nowhere, and still says that somebody was answered and mentioned', () => {
    const record = post({
      text: 'Sí, @Ana y @eva: https://x.com/ana/status/9 #ana #paz',
      title: 'A @ana',
      url: 'https://x.com/bo/status/1',
      replyTo: { author: '@Ana', id: '9' },
      quoteOf: 'https://twitter.com/ana/status/9',
      mentions: ['Ana', 'eva'],
      hashtags: ['ana', 'paz'],
      links: ['https://x.com/ana/status/9'],
      authorProfile: { name: 'Bo, amigo de @ana', bio: 'con @ANA', url: 'https://x.com/ana' },
    })
    const redacted = redactPost(record, isErased)
    expect(JSON.stringify(redacted)).not.toMatch(/ana/i)
    expect(redacted.text).toBe(
      `Sí, ${erasedMention} y @eva: https://x.com/${erasedHandle}/status/9 ${erasedMention} #paz`,
    )
    expect(redacted.mentions).toEqual([erasedHandle, 'eva'])
    expect(redacted.replyTo).toEqual({ author: erasedHandle, id: '9' })
    expect(redacted.hashtags).toEqual(['paz'])
    expect(redacted.url).toBe(record.url)
  })

  it('lists the mentions that were to be read from its text, because the placeholder cannot be read', () => {
    expect(redactPost(post({ text: '@ana @eva' }), isErased).mentions).toEqual([erasedHandle, 'eva'])
    expect(redactPost(post({ text: '@eva' }), isErased).mentions).toBeNull()
  })
})

describe('fields that Relais does not know', () => {
  it('lose erased people in texts, in lists, as whole values and as keys', () => {
    const aside = { in_reply_to: 'Ana', said: 'con @ana', deep: [{ ana: 1 }, 'ana lee', 7, null, true] }
    expect(redactAside(aside, 'twitter', isErased)).toEqual({
      in_reply_to: erasedHandle,
      said: `con ${erasedMention}`,
      deep: [{ [erasedHandle]: 1 }, 'ana lee', 7, null, true],
    })
  })
})
