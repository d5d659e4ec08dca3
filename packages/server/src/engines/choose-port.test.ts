import { once } from 'node:events'
import { createServer } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { AppError } from '../errors.ts'
import { choosePort, isPortFree, startOnFreePort } from './choose-port.ts'

async function takePort(): Promise<number> {
  const port = await choosePort(undefined)
  const server = createServer().listen(port, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return port
}

describe('a port', () => {
  it('is the remembered one while that is free, and another one when it is taken or to be avoided', async () => {
    const free = await choosePort(undefined)
    expect(await choosePort(free)).toBe(free)
    expect(await choosePort(free, [free])).not.toBe(free)
    const taken = await takePort()
    expect(await isPortFree(taken)).toBe(false)
    expect(await choosePort(taken)).not.toBe(taken)
  })

  it('stays below those that the system hands out for outgoing connections', async () => {
    for (let draw = 0; draw < 20; draw++) expect(await choosePort(undefined)).toBeLessThan(32_768)
  })

  it('is chosen anew when somebody was faster, three times at most, and other failures are not tried again', async () => {
    const uses: boolean[] = []
    const failing = (code: 'port_taken' | 'engine_failed') =>
      startOnFreePort((mayUseRemembered) => {
        uses.push(mayUseRemembered)
        return Promise.reject(new AppError(code, 'no'))
      })
    await expect(failing('port_taken')).rejects.toMatchObject({ code: 'port_taken' })
    expect(uses.splice(0)).toEqual([true, false, false])
    await expect(failing('engine_failed')).rejects.toMatchObject({ code: 'engine_failed' })
    expect(uses.splice(0)).toEqual([true])
    expect(await startOnFreePort((mayUseRemembered) => Promise.resolve(mayUseRemembered))).toBe(true)
  })
})
