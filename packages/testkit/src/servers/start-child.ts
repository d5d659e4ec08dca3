import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export interface ChildServer<Told> {
  /** What the server told when it was ready. */
  readonly told: Told
  /** Ends it without a chance to tidy up. */
  kill(): Promise<void>
  stop(): Promise<void>
}

/**
 * Starts a server as a child process that ends with us: it watches the pipe of its standard input.
 * @param isReady told by a line of JSON on its standard output unless given: then asked until it is true
 * @throws Error with what it printed, when it ends before it is ready
 */
export async function startChild<Told>(
  args: readonly string[],
  isReady?: () => Promise<Told | null>,
): Promise<ChildServer<Told>> {
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'pipe'] })
  let printed = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    printed = (printed + text).slice(-4_000)
  })
  const ended = once(child, 'exit')
  const failed = ended.then(() => {
    throw new Error(`A test server ended before it was ready: ${args.join(' ')}\n${printed}`)
  })
  const ready = isReady ? askUntilReady(isReady, ended) : readFirstLine<Told>(child.stdout)
  const told = await Promise.race([ready, failed])
  failed.catch(() => undefined)
  return {
    told,
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
    stop: async () => {
      child.stdin.end()
      await ended
    },
  }
}

async function readFirstLine<Told>(stdout: NodeJS.ReadableStream): Promise<Told> {
  for await (const line of createInterface({ input: stdout })) return JSON.parse(line) as Told
  return new Promise(() => {})
}

async function askUntilReady<Told>(
  isReady: () => Promise<Told | null>,
  ended: Promise<unknown>,
): Promise<Told> {
  let isOver = false
  ended.then(() => {
    isOver = true
  })
  while (!isOver) {
    const told = await isReady().catch(() => null)
    if (told !== null) return told
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return new Promise(() => {})
}
