import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { compileKernel, kernels } from './compile.ts'

test.each(kernels)('%s.wasm is what its sources compile to, byte for byte', async (name) => {
  const committed = await readFile(new URL(`src/wasm/${name}.wasm`, import.meta.url))
  const compiled = await compileKernel(name)
  expect(Buffer.compare(committed, compiled), 'run: node packages/kernels/build.ts').toBe(0)
})
