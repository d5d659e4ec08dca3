import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openBoundedLog } from './bounded-log.ts'

function inNewDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'relais-log-'))
  onTestFinished(() => rmSync(dir, { recursive: true }))
  return dir
}

it("keeps about 10 MiB of an engine's words at most, for its owner alone", () => {
  const dir = join(inNewDir(), 'logs')
  const log = openBoundedLog(join(dir, 'engine.log'))
  const line = `${'x'.repeat(1023)}\n`
  for (let mebibyte = 0; mebibyte < 17; mebibyte++) log.write(line.repeat(1024))
  log.close()
  expect(readdirSync(dir).sort()).toEqual(['engine.log', 'engine.log.1'])
  const files = ['engine.log', 'engine.log.1'].map((name) => statSync(join(dir, name)))
  expect(files.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(12 * 1024 * 1024)
  for (const { mode } of files) expect(mode & 0o777).toBe(0o600)
})

it('remembers the last lines, also one cut in two and one without an end', () => {
  const log = openBoundedLog(join(inNewDir(), 'engine.log'))
  for (let row = 1; row <= 50; row++) log.write(`line ${row}\n`)
  log.write('FATAL: no spa')
  log.write('ce left\nbye')
  log.close()
  expect(log.lastLines(3)).toEqual(['line 50', 'FATAL: no space left', 'bye'])
  expect(log.lastLines().length).toBeLessThanOrEqual(41)
})
