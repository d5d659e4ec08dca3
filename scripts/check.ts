import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { checkSources } from './check-sources.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

interface Outcome {
  readonly name: string
  readonly isGood: boolean
  readonly said: string
  readonly seconds: number
}

/** A program of node_modules/.bin, to its end; what it says is shown only when it fails. */
function run(name: string, program: string, args: readonly string[]): Promise<Outcome> {
  const startedAt = performance.now()
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    child.stdout.on('data', (chunk) => (said += chunk))
    child.stderr.on('data', (chunk) => (said += chunk))
    const end = (isGood: boolean) =>
      resolve({ name, isGood, said, seconds: (performance.now() - startedAt) / 1000 })
    child.on('error', (error) => {
      said += error.message
      end(false)
    })
    child.on('close', (code) => end(code === 0))
  })
}

async function checkLaw(): Promise<Outcome> {
  const startedAt = performance.now()
  const { files, breaches } = checkSources(root)
  const said = breaches.map(({ file, reason }) => `${file}: ${reason}`).join('\n')
  const seconds = (performance.now() - startedAt) / 1000
  return { name: `import law and sizes of ${files} files`, isGood: breaches.length === 0, said, seconds }
}

const startedAt = performance.now()
const outcomes = await Promise.all([
  run('types', 'tsc', ['--noEmit', '-p', '.']),
  run('types of the web app', 'tsc', ['--noEmit', '-p', 'packages/web']),
  run('lint and format', 'biome', ['ci', '--colors=off', '--max-diagnostics=40', '.']),
  checkLaw(),
])
for (const { name, isGood, said, seconds } of outcomes) {
  console.log(`${isGood ? 'ok  ' : 'FAIL'} ${name} (${seconds.toFixed(1)} s)`)
  if (!isGood) console.log(said.trim())
}
const failed = outcomes.filter(({ isGood }) => !isGood).length
const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
console.log(`check: ${outcomes.length - failed} passed, ${failed} failed in ${seconds} s`)
process.exitCode = failed === 0 ? 0 : 1
