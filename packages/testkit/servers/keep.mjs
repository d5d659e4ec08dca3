// Runs a program for as long as whoever started this lives: its standard input closes then, also after `kill -9`.
import { spawn } from 'node:child_process'

const [program, ...args] = process.argv.slice(2)
const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit'] })
const end = () => child.kill('SIGTERM')
process.stdin.resume().on('end', end).on('close', end)
process.on('SIGTERM', end)
child.on('exit', (code) => process.exit(code ?? 0))
