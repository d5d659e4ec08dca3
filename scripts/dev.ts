import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const args = process.argv.slice(2)

/** The server, started again at each change of its sources, and Vite in front of it for the web app. */
const parts = [
  spawn('node', ['--watch', '--watch-preserve-output', 'packages/server/bin/relais.mjs', 'start', ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, RELAIS_PUBLIC_URL: 'http://localhost:5173' },
  }),
  spawn('vite', [], { cwd: `${root}/packages/web`, stdio: 'inherit' }),
]

process.on('SIGINT', () => {})
process.on('SIGTERM', () => {
  for (const part of parts) part.kill('SIGTERM')
})
for (const part of parts) {
  part.on('exit', (code) => {
    process.exitCode = code ?? 1
    for (const other of parts) other.kill('SIGTERM')
  })
}
