import { expect, test } from 'vitest'
import { findCouponCodes } from './find-coupon-codes.ts'

test.each<[string, string[]]>([
  ['Use code ANA10 at checkout', ['ANA10']],
  ['10% off with my code: "KNIFE20"', ['KNIFE20']],
  ['discount code SAVE15!', ['SAVE15']],
  ['Get 20% off, code SHARP', ['SHARP']],
  ['-15 % avec le code ANA15 jusqu’à dimanche', ['ANA15']],
  ['Code promo : CHEF20', ['CHEF20']],
  ['Con el código ANA10 tienes descuento', ['ANA10']],
  ['cupón ANA-10 válido hoy', ['ANA-10']],
  ['Com o cupom ANA10 você economiza', ['ANA10']],
  ['código de desconto: MESA5', ['MESA5']],
  ['Mit dem Code SPAR10 spart ihr', ['SPAR10']],
  ['Rabattcode: MESSER15', ['MESSER15']],
  ['Codice sconto BEA20', ['BEA20']],
  ['con il codice «BEA20» risparmi', ['BEA20']],
  ['ใช้โค้ด ANA10 ลด 10%', ['ANA10']],
  ['โค้ดส่วนลด: COFFEE50', ['COFFEE50']],
  ['code ANA10 et code BOB20', ['ANA10', 'BOB20']],
  ['code ANA10, oui, code ANA10', ['ANA10']],
  ['15% off with code ana15', ['ana15']],
])('a code is found: %s', (text, codes) => {
  expect(findCouponCodes(text)).toEqual(codes)
})

test.each([
  'code postal 75001 PARIS',
  'código postal 28013 MADRID',
  'Le code de la route 2024',
  'scan the QR code HERE',
  'code QR à scanner, -10 %',
  'My PIN code 1234',
  'code 20€ de remise',
  'promo 2026 FIN',
  'source code GITHUB rocks',
  'USE MY CODE AND SAVE 10% OFF',
  'code ana@example.org for 10% off',
  'the code works now, 10% off',
  'El código fuente de LINUX',
  'nothing to see',
])('no code is found: %s', (text) => {
  expect(findCouponCodes(text)).toEqual([])
})
