import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { main } from 'assemblyscript/asc'

/** Each is `assembly/NAME/index.ts`, compiled to `src/wasm/NAME.wasm`. */
export const kernels = ['graph', 'sketch'] as const

/** The bytes that the sources of a kernel make; throws what the compiler says when they make none. */
export async function compileKernel(name: (typeof kernels)[number]): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'relais-kernel-'))
  const file = join(folder, `${name}.wasm`)
  try {
    const { error, stderr } = await main([
      fileURLToPath(new URL(`assembly/${name}/index.ts`, import.meta.url)),
      '--outFile',
      file,
      // Nothing is allocated inside: the caller lays memory out, so no runtime is needed.
      ...['--runtime', 'stub', '--importMemory', '--maximumMemory', '65536', '--noAssert'],
      ...['--optimizeLevel', '3', '--shrinkLevel', '0', '--converge', '--use', 'abort='],
    ])
    if (error) throw new Error(`${name} does not compile: ${error.message}\n${stderr}`)
    return await readFile(file)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
