import type { Command } from 'commander'

export interface CliCommand {
  readonly name: string
  readonly summary: string
  /** Adds the command to the program, loading its code. */
  register(program: Command): Promise<void>
}

export const commands: readonly CliCommand[] = [
  {
    name: 'start',
    summary: 'serve Relais in the browser',
    register: async (program) => (await import('./start.ts')).registerStart(program),
  },
  {
    name: 'import',
    summary: 'bring posts, accounts or interactions in from files',
    register: async (program) => (await import('./import.ts')).registerImport(program),
  },
  {
    name: 'rank',
    summary: 'rank the people who move a topic',
    register: async (program) => (await import('./rank.ts')).registerRank(program),
  },
  {
    name: 'backtest',
    summary: 'test a ranking as a prediction of the next period',
    register: async (program) => (await import('./backtest.ts')).registerBacktest(program),
  },
  {
    name: 'snowball',
    summary: 'list the people whom your corpus names and does not hold yet',
    register: async (program) => (await import('./snowball.ts')).registerSnowball(program),
  },
  {
    name: 'network',
    summary: 'show who has to do with whom on a topic',
    register: async (program) => (await import('./network.ts')).registerNetwork(program),
  },
  {
    name: 'classify',
    summary: 'judge texts and profiles: sentiment, comments, accounts',
    register: async (program) => (await import('./classify.ts')).registerClassify(program),
  },
  {
    name: 'audience',
    summary: 'say how real the audience of one person looks, and how it grew',
    register: async (program) => (await import('./audience.ts')).registerAudience(program),
  },
  {
    name: 'team',
    summary: 'choose who together reach most people within a budget',
    register: async (program) => (await import('./team.ts')).registerTeam(program),
  },
  {
    name: 'source',
    summary: 'follow blogs, podcasts, channels and accounts',
    register: async (program) => (await import('./source.ts')).registerSource(program),
  },
  {
    name: 'erase',
    summary: 'erase a person from a workspace, and keep them out',
    register: async (program) => (await import('./erase.ts')).registerErase(program),
  },
]
