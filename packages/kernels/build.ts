import { readFile, writeFile } from 'node:fs/promises'
import { compileKernel, kernels } from './compile.ts'

/** Compiles the AssemblyScript sources again: `node packages/kernels/build.ts`. What it writes is committed. */
for (const name of kernels) {
  const file = new URL(`src/wasm/${name}.wasm`, import.meta.url)
  const bytes = await compileKernel(name)
  const before = await readFile(file).catch(() => null)
  await writeFile(file, bytes)
  const isSame = before !== null && Buffer.compare(before, bytes) === 0
  process.stdout.write(`${name}.wasm: ${bytes.length} bytes, ${isSame ? 'as before' : 'changed'}\n`)
}
