import { expect, it } from 'vitest'
import { siteHandle } from './site-address.ts'

it.each([
  ['https://www.knives.example/2026/sharp', 'knives.example'],
  ['http://KNIVES.example:8080/', 'knives.example'],
  ['https://ana.blog.example/', 'ana.blog.example'],
  ['https://medium.com/@Ana/one-post', 'ana@medium.com'],
  ['https://medium.com/', 'medium.com'],
  ['mailto:ana@knives.example', null],
  ['http://localhost/feed', null],
  ['knives.example', null],
])('the site at %s is called %s', (address, handle) => {
  expect(siteHandle(address)).toBe(handle)
})
