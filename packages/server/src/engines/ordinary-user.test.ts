import { chownSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { silentLog } from '../log.ts'
import { askClickhouse } from './ask-clickhouse.ts'
import { joinEngines } from './join-engines.ts'
import { askPostgres } from './trial/ask-postgres.ts'
import { canRunAs, ordinaryUser } from './trial/other-users.ts'
import { isClickhouse, isPostmaster, processesLeft, processesOf } from './trial/processes-of.ts'
import { trialDir } from './trial/trial-dir.ts'
import { startProgram } from './trial/trial-program.ts'

it("run under whoever starts them: as an ordinary user everything is that user's, as root PostgreSQL alone is not", async (test) => {
  const dataDir = trialDir(0o755)
  const engines = await joinEngines({ dataDir, log: silentLog, role: 'command' })
  onTestFinished(() => engines.leave({ untilStopped: true }))
  const me = process.getuid?.()
  const uids = (is: typeof isPostmaster) =>
    processesOf(dataDir)
      .filter(is)
      .map(({ uid }) => uid)
  expect(uids(isClickhouse)).toEqual([me])
  expect(statSync(dataDir).uid).toBe(me)
  if (me === 0) {
    expect(uids(isPostmaster)).not.toContain(0)
    expect(statSync(join(dataDir, 'postgres', '18')).uid).toBe(uids(isPostmaster)[0])
  } else {
    test.annotate('Started by an ordinary user: what root would do is not tested.')
    expect(uids(isPostmaster)).toEqual([me])
  }
})

it("start for an ordinary user beside root, who leaves that directory alone, as does the user root's", async (test) => {
  const user = await ordinaryUser()
  if (!(await canRunAs(user))) return test.skip('needs root, and a checkout that others may read')
  const dataDir = trialDir(0o755)
  chownSync(dirname(dataDir), user.uid, user.gid)
  const home = mkdtempSync(join(tmpdir(), 'relais-home-'))
  chownSync(home, user.uid, user.gid)
  onTestFinished(() => rmSync(home, { recursive: true, force: true }))

  const program = startProgram('joining-program.ts', { dataDir }, { user: { ...user, home } })
  const joined = await program.next('joined')
  expect(await askPostgres(joined.postgres, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  expect(await askClickhouse(joined.clickhouse, 'SELECT 1')).toBe('1\n')
  expect(new Set(processesOf(dataDir).map(({ uid }) => uid))).toEqual(new Set([user.uid]))
  expect(statSync(dataDir)).toMatchObject({ uid: user.uid, mode: 0o40700 })
  await expect(joinEngines({ dataDir, log: silentLog, role: 'command' })).rejects.toMatchObject({
    code: 'data_dir_unusable',
    message: expect.stringContaining(`user ${user.uid}`),
  })
  await program.leave()
  expect(await processesLeft(dataDir, 1_000)).toEqual([])

  const ofRoot = trialDir(0o755)
  const engines = await joinEngines({ dataDir: ofRoot, log: silentLog, role: 'command' })
  onTestFinished(() => engines.leave({ untilStopped: true }))
  const intruder = startProgram('joining-program.ts', { dataDir: ofRoot }, { user: { ...user, home } })
  expect(await intruder.next('failed')).toMatchObject({ code: 'data_dir_unusable' })
})
