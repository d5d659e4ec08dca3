import { describe, expect, it } from 'vitest'
import { checkImports, importsOf } from './import-law.ts'

const breaches = (file: string, source: string) => checkImports(file, source).map(({ reason }) => reason)

describe('reading imports', () => {
  it('finds static, type-only, side-effect, re-exported and lazy ones, also over several lines', () => {
    const source = `import { a } from './a.ts'
import type { B } from '@relais/core/b'
import './side.ts'
export { c } from './c.ts'
import {
  d,
  e,
} from 'd'
const f = await import('./f.ts')`
    expect(importsOf(source)).toEqual([
      { from: './a.ts', isTypeOnly: false },
      { from: '@relais/core/b', isTypeOnly: true },
      { from: './side.ts', isTypeOnly: false },
      { from: './c.ts', isTypeOnly: false },
      { from: 'd', isTypeOnly: false },
      { from: './f.ts', isTypeOnly: false },
    ])
  })
})

describe('the import law', () => {
  it('lets core import itself and zod', () => {
    expect(
      breaches('packages/core/src/text/fold.ts', `import { z } from 'zod'\nimport { a } from '../a.ts'`),
    ).toEqual([])
  })
  it.each([
    ['core', `import { rank } from '@relais/server/influence/rank'`],
    ['core', `import { readFileSync } from 'node:fs'`],
    ['core', `import fc from 'fast-check'`],
    ['core', `const now = Date.now()`],
    ['core', `const pick = Math.random()`],
    ['server', `import { openTestRelais } from '@relais/testkit/stores/open-test-relais'`],
    ['server', `import { App } from '@relais/web/app'`],
    ['server', `import { fold } from '../../../core/src/text/fold.ts'`],
    ['web', `import { createApp } from '@relais/server/app'`],
    ['web', `import type { Seed } from '@relais/testkit/seed'`],
    ['testkit', `import { App } from '@relais/web/app'`],
  ])('refuses in %s: %s', (home, source) => {
    expect(breaches(`packages/${home}/src/domain/file.ts`, source)).toHaveLength(1)
  })
  it("lets web take the server's types", () => {
    expect(breaches('packages/web/src/api.ts', `import type { ApiV1 } from '@relais/server/app'`)).toEqual([])
  })
  it('lets tests of core and server use the testkit', () => {
    const source = `import { openTestRelais } from '@relais/testkit/stores/open-test-relais'`
    expect(breaches('packages/server/src/access/set-up.test.ts', source)).toEqual([])
    expect(breaches('packages/core/src/text/fold.test.ts', `import fc from 'fast-check'`)).toEqual([])
  })
})

describe('the order inside the server', () => {
  const domain = 'packages/server/src/creator'
  it('keeps each store to its own domain', () => {
    expect(
      breaches(`${domain}/get-creator.ts`, `import { list } from '../access/member.store.ts'`),
    ).toHaveLength(1)
    expect(
      breaches(`${domain}/get-creator.ts`, `import type { M } from '../access/member.store.ts'`),
    ).toHaveLength(1)
    expect(breaches(`${domain}/get-creator.ts`, `import { find } from './creator.store.ts'`)).toEqual([])
  })
  it('keeps routes from calling stores, and lets them name their types', () => {
    expect(breaches(`${domain}/creator.routes.ts`, `import { find } from './creator.store.ts'`)).toHaveLength(
      1,
    )
    expect(breaches(`${domain}/creator.routes.ts`, `import type { C } from './creator.store.ts'`)).toEqual([])
  })
  it('keeps routes out of use cases and stores', () => {
    expect(breaches(`${domain}/creator.store.ts`, `import { r } from './creator.routes.ts'`)).toHaveLength(1)
    expect(breaches(`${domain}/get-creator.ts`, `import { r } from './creator.routes.ts'`)).toHaveLength(1)
    expect(
      breaches('packages/server/src/api-v1.ts', `import { r } from './creator/creator.routes.ts'`),
    ).toEqual([])
  })
  it('finds SQL on workspace tables outside the stores', () => {
    const source = `const rows = await ctx.db.selectFrom('member').selectAll().execute()`
    expect(breaches(`${domain}/get-creator.ts`, source)).toHaveLength(1)
    expect(breaches(`${domain}/creator.store.ts`, source)).toEqual([])
  })
})
