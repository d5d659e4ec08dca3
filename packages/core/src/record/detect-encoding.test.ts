import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countUtf8, detectEncoding, detectSingleByte } from './detect-encoding.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)
const utf8 = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
/** Thai letters stand in Windows-874 at the place that Unicode gives them, from 0xA1 on. */
const thai874 = (text: string) =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0)
    return code >= 0xe01 ? code - 0xe01 + 0xa1 : code
  })
const utf16 = (text: string, isBig: boolean) =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0)
      return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8]
    }),
  )

describe('detectEncoding', () => {
  it('believes a mark', () => {
    expect(detectEncoding(bytes(0xef, 0xbb, 0xbf, 0x61))).toBe('utf-8')
    expect(detectEncoding(bytes(0xff, 0xfe, 0x61, 0))).toBe('utf-16le')
    expect(detectEncoding(bytes(0xfe, 0xff, 0, 0x61))).toBe('utf-16be')
  })

  it('tells UTF-16 without a mark by its zeros', () => {
    expect(detectEncoding(utf16('handle,followers\nana,12\n', false))).toBe('utf-16le')
    expect(detectEncoding(utf16('handle,followers\nana,12\n', true))).toBe('utf-16be')
    expect(detectEncoding(utf16('ชื่อ,ผู้ติดตาม\nสมชาย,12\nสมหญิง,900\n', false))).toBe('utf-16le')
  })

  it('takes plain letters and whole UTF-8 for UTF-8', () => {
    expect(detectEncoding(utf8('handle,followers\nana,12\n'))).toBe('utf-8')
    expect(detectEncoding(utf8('créateur,abonnés\nÉlodie,12\n'))).toBe('utf-8')
    expect(detectEncoding(utf8('ผู้ใช้,ผู้ติดตาม\nสมชาย,12\n'))).toBe('utf-8')
  })

  it('does not mind a letter that the end of the sample cuts', () => {
    expect(detectEncoding(utf8('ชื่อ é').subarray(0, -1))).toBe('utf-8')
  })

  it('stays with UTF-8 when a few bytes are broken', () => {
    const mixed = [...utf8('créateur é à ü\n'), 0xe9, 0x0a]
    expect(detectEncoding(Uint8Array.from(mixed))).toBe('utf-8')
  })

  it('tells the code pages of Western languages and of Thai apart', () => {
    expect(detectEncoding(latin1('créateur,abonnés\nÉlodie,déjà vu à Noël\n'))).toBe('windows-1252')
    expect(detectEncoding(latin1('¿Qué tal, señor Núñez?'))).toBe('windows-1252')
    expect(detectEncoding(thai874('ชื่อ,ผู้ติดตาม\nสมชาย,12\n'))).toBe('windows-874')
  })
})

describe('countUtf8', () => {
  it('finds nothing broken in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(countUtf8(utf8(text)).broken).toBe(0)
      }),
    )
  })

  it('counts what fits nowhere', () => {
    expect(countUtf8(bytes(0x61, 0xff, 0xc3, 0x61, 0xc3, 0xa9))).toEqual({ whole: 1, broken: 2 })
  })
})

it('takes text without a letter above 0x80 for Western', () => {
  expect(detectSingleByte(utf8('ana'))).toBe('windows-1252')
})
