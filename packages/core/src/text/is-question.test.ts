import { expect, test } from 'vitest'
import { isQuestion } from './is-question.ts'

test.each([
  'Which knife is best?',
  'does anyone know a good sharpener',
  'any recommendations for trail shoes',
  'Quel couteau choisir ?',
  "quelqu'un connait un bon affûteur",
  '¿Qué sartén me recomiendan',
  'alguien sabe donde comprar',
  'Alguém indica uma panela boa',
  'Kennt jemand ein gutes Messer',
  'qualcuno sa dove trovarlo',
  'ร้านนี้อร่อยไหมคะ',
  'อร่อยมั้ย 55',
  'มีสีดำหรือเปล่าครับ',
  'ของเข้าหรือยัง',
  'สั่งยังไงคะ',
  'ราคาเท่าไหร่ครับ',
  'ใช้ตัวไหนดี',
  'ใครเคยใช้บ้าง',
  'ช่วยแนะนำหน่อยค่ะ',
  'ร้านอยู่ที่ไหน',
  'πού είναι;',
  'هل هذا جيد؟',
])('asks: %s', (text) => {
  expect(isQuestion(text)).toBe(true)
})

test.each([
  'The best knife I have ever had.',
  'See https://example.org/?q=1 for more',
  'Everyone knows this knife',
  'Tout le monde sait que ça coupe',
  'Todo el mundo sabe que corta',
  'Jeder kennt das Messer; es schneidet',
  'ผ้าไหมสวยมาก',
  'ชอบผ้าไหม',
  'ยังไงก็ซื้อ',
  'อย่างไรก็ตามมันดี',
  'ไม่ว่าที่ไหนก็มี',
  '',
])('asks nothing: %s', (text) => {
  expect(isQuestion(text)).toBe(false)
})
