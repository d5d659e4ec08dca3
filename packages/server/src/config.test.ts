import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'

describe('configuration', () => {
  it('listens on this computer only, at port 4000, with stores of its own, unless told otherwise', () => {
    expect(readConfig({}, {})).toEqual({
      dataDir: resolve('relais-data'),
      databaseUrl: null,
      clickhouseUrl: null,
      clickhouseCluster: null,
      host: '127.0.0.1',
      port: 4000,
      trustProxy: false,
      samplesDir: resolve('samples').concat('/'),
      preparesSample: true,
      fetchAllowed: [],
      publicUrl: 'http://127.0.0.1:4000',
    })
  })

  it('takes a flag before the environment', () => {
    const env = { RELAIS_PORT: '5000', RELAIS_HOST: '10.0.0.1', RELAIS_DATA: '/srv/relais' }
    expect(readConfig({ port: 6000 }, env)).toMatchObject({
      port: 6000,
      host: '10.0.0.1',
      dataDir: '/srv/relais',
    })
  })

  it('takes an empty setting as none', () => {
    const env = { RELAIS_PORT: '', RELAIS_HOST: '', RELAIS_DATA: '', DATABASE_URL: '', RELAIS_PUBLIC_URL: '' }
    expect(readConfig({}, env)).toEqual(readConfig({}, {}))
  })

  it.each([
    ['0.0.0.0', 'http://localhost:4000'],
    ['::', 'http://localhost:4000'],
    ['::1', 'http://[::1]:4000'],
    ['192.168.1.5', 'http://192.168.1.5:4000'],
  ])('knows what to type for host %s', (host, publicUrl) => {
    expect(readConfig({ host }, {}).publicUrl).toBe(publicUrl)
  })

  it('keeps the origin of the public address', () => {
    expect(readConfig({}, { RELAIS_PUBLIC_URL: 'https://relais.example.org/' }).publicUrl).toBe(
      'https://relais.example.org',
    )
  })

  it.each([
    [{ RELAIS_PORT: 'four' }, /RELAIS_PORT/],
    [{ RELAIS_PORT: '70000' }, /RELAIS_PORT/],
    [{ RELAIS_PUBLIC_URL: 'relais.example.org' }, /RELAIS_PUBLIC_URL/],
    [{ RELAIS_PUBLIC_URL: 'https://example.org/relais' }, /RELAIS_PUBLIC_URL/],
  ])('refuses %j and names the setting', (env, sentence) => {
    expect(() => readConfig({}, env)).toThrow(sentence)
  })
})
