import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Runs `work` while no other bootstrap of this clone does: two npm installs at once leave a broken folder. */
export async function withLock(root, work) {
  const path = join(root, '.relais-bootstrap.lock')
  while (!tryLock(path)) await sleep(300)
  const unlock = () => rmSync(path, { force: true })
  process.on('exit', unlock)
  try {
    return await work()
  } finally {
    unlock()
    process.off('exit', unlock)
  }
}

function tryLock(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (isLeftBehind(path)) rmSync(path, { force: true })
    return false
  }
}

/** Whether the process that made the lock is gone. A lock without a number is being written right now. */
function isLeftBehind(path) {
  try {
    const owner = Number(readFileSync(path, 'utf8'))
    return owner > 0 ? !isAlive(owner) : Date.now() - statSync(path).mtimeMs > 5000
  } catch {
    return false
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
