import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seal, unseal } from './seal.ts'

let dir: string
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'relais-seal-'))
})
afterAll(() => rm(dir, { recursive: true, force: true }))

describe('a sealed secret', () => {
  it('opens in its own place only, never looks the same twice, and shows nothing of what it holds', async () => {
    const [one, other] = [
      await seal(dir, 'wsp_a/youtube', 'AIza-é-ก'),
      await seal(dir, 'wsp_a/youtube', 'AIza-é-ก'),
    ]
    expect(one).not.toBe(other)
    expect(Buffer.from(one.slice(3), 'base64url').includes('AIza')).toBe(false)
    expect(await unseal(dir, 'wsp_a/youtube', one)).toBe('AIza-é-ก')
    expect(await unseal(dir, 'wsp_b/youtube', one)).toBeNull()
    expect(await unseal(dir, 'wsp_a/x', one)).toBeNull()
  })

  it('does not open once a single byte was changed, nor when it was cut', async () => {
    const sealed = await seal(dir, 'here', 'secret')
    const bytes = Buffer.from(sealed.slice(3), 'base64url')
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes)
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at)
      expect(await unseal(dir, 'here', `v1.${changed.toString('base64url')}`)).toBeNull()
    }
    for (const cut of ['', 'v1.', sealed.slice(0, 12), `v2${sealed.slice(2)}`])
      expect(await unseal(dir, 'here', cut)).toBeNull()
  })

  it('is kept by a key that only its owner can read', async () => {
    expect(await readdir(join(dir, 'secrets'))).toEqual(['connections'])
    expect((await stat(join(dir, 'secrets', 'connections'))).mode & 0o777).toBe(0o600)
  })
})
