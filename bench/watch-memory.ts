import { readdir, readFile } from 'node:fs/promises'

interface Seen {
  readonly pid: number
  readonly parent: number
  readonly command: string
}

async function processes(): Promise<Seen[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const seen = await Promise.all(
    pids.map(async (pid) => {
      const [stat, command] = await Promise.all([
        readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ''),
        readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => ''),
      ])
      // The name in brackets may hold spaces and brackets itself.
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? 0)
      return { pid: Number(pid), parent, command }
    }),
  )
  return seen.filter(({ command }) => command !== '')
}

/** Kibibytes of a process, with its share of what it shares with others. */
async function proportionalKib(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '')
  return Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0)
}

/** All processes that name this folder on their command line, and everything that they started. */
async function familyOf(folder: string): Promise<number[]> {
  const all = await processes()
  const family = new Set(all.filter(({ command }) => command.includes(folder)).map(({ pid }) => pid))
  for (let before = -1; before !== family.size; ) {
    before = family.size
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid)
  }
  family.delete(process.pid)
  return [...family]
}

/** Looks at the memory of all processes of a data directory again and again, on Linux only. */
export function watchMemory(folder: string, everyMs = 500) {
  let mostKib = 0
  let isOver = false
  const watching = (async () => {
    while (!isOver) {
      const sizes = await Promise.all((await familyOf(folder)).map(proportionalKib))
      mostKib = Math.max(
        mostKib,
        sizes.reduce((sum, kib) => sum + kib, 0),
      )
      await new Promise((resolve) => setTimeout(resolve, everyMs))
    }
  })()
  return {
    /** Ends watching. @returns mebibytes of all processes together at their most */
    async stop(): Promise<number> {
      isOver = true
      await watching
      return mostKib / 1024
    },
  }
}
