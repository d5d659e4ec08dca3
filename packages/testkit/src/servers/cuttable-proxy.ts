import { connect, createServer, type Socket } from 'node:net'

/** A wire to a server that can be cut. */
export interface CuttableProxy {
  readonly url: string
  /** Whether anybody is connected. */
  isInUse(): boolean
  /** Ends every connection at once, in the middle of whatever it carries; new ones are taken again. */
  cut(): void
  close(): Promise<void>
}

/** Puts a wire in front of a server of this machine. */
export async function openCuttableProxy(server: string): Promise<CuttableProxy> {
  const { hostname, port } = new URL(server)
  const open = new Set<Socket>()
  const proxy = createServer((near) => {
    const far = connect(Number(port), hostname)
    for (const socket of [near, far]) {
      open.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        open.delete(socket)
        near.destroy()
        far.destroy()
      })
    }
    near.pipe(far).pipe(near)
  })
  await new Promise<void>((resolve) => {
    proxy.listen(0, '127.0.0.1', resolve)
  })
  const address = proxy.address()
  if (typeof address !== 'object' || address === null) throw new Error('The proxy has no port.')
  const cut = () => {
    for (const socket of open) socket.destroy()
  }
  return {
    url: `http://127.0.0.1:${address.port}`,
    isInUse: () => open.size > 0,
    cut,
    close: async () => {
      cut()
      await new Promise((resolve) => proxy.close(resolve))
    },
  }
}
