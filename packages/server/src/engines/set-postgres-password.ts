import { join } from 'node:path'
import { AppError } from '../errors.ts'
import { dataDirArgument } from './postgres-server.ts'
import type { SystemUser } from './postgres-user.ts'
import { runProgram } from './run-program.ts'

export interface SetPostgresPasswordOptions {
  readonly programsDir: string
  readonly dataDir: string
  readonly runAs: SystemUser | null
  readonly user: string
  readonly password: string
}

/**
 * Gives the superuser another password without knowing the old one, while no server runs: what opens the workspace
 * again after `engines.json` was lost.
 * @throws AppError engine_failed
 */
export async function setPostgresPassword(options: SetPostgresPasswordOptions): Promise<void> {
  const { dataDir, runAs, user, password } = options
  const literal = password.replaceAll("'", "''")
  try {
    await runProgram({
      program: join(options.programsDir, 'bin', 'postgres'),
      args: ['--single', '-D', dataDirArgument(dataDir, runAs), 'postgres'],
      cwd: dataDir,
      runAs,
      input: `ALTER ROLE ${user} PASSWORD '${literal}'\n`,
    })
  } catch (cause) {
    throw new AppError(
      'engine_failed',
      `PostgreSQL's password could not be set again:\n${(cause as Error).message}`,
      {
        dataDir,
      },
    )
  }
}
