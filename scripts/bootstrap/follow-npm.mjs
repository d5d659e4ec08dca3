import { readFileSync } from 'node:fs'

const pollMs = 300

/**
 * Calls back once when the npm that runs this script is gone. npm does not hand SIGTERM on to what it started, so
 * ending it would otherwise leave the server behind. Does nothing when no npm runs this script.
 */
export function followNpm(onGone) {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const npm = npmAbove(parent)
  const timer = setInterval(() => {
    if (process.ppid === parent && (npm === null || isAlive(npm))) return
    clearInterval(timer)
    onGone()
  }, pollMs)
  timer.unref()
}

/** npm's own process: the parent of the shell that it runs scripts in. Null where the system does not tell. */
function npmAbove(shell) {
  try {
    const status = readFileSync(`/proc/${shell}/status`, 'utf8')
    const parent = Number(status.match(/^PPid:\s+(\d+)/m)?.[1])
    return readFileSync(`/proc/${parent}/cmdline`, 'utf8').includes('npm') ? parent : null
  } catch {
    return null
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
