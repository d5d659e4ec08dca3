import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Needle } from './bytes/needle.ts'

const newline = 0x0a

/**
 * Overwrites each line of a text file that holds one of the needles. What stands there afterwards is as long as what
 * stood there, so that whoever appends to the file or remembers a place in it is not disturbed.
 * @param replace what is left of a line; longer than the line: nothing is
 * @returns how many lines were overwritten
 */
export async function blankLines(
  path: string,
  needles: readonly Needle[],
  replace: (line: string) => string = () => '',
): Promise<number> {
  let lineStart = 0
  let rest = Buffer.alloc(0)
  let blanked = 0
  const file = await open(path, 'r+')
  const see = async (line: Buffer) => {
    if (needles.some(({ bytes }) => line.includes(bytes))) {
      const left = Buffer.from(replace(line.toString('utf8')))
      const kept = left.length <= line.length ? left : Buffer.alloc(0)
      await file.write(
        Buffer.concat([kept, Buffer.alloc(line.length - kept.length, ' ')]),
        0,
        line.length,
        lineStart,
      )
      blanked++
    }
    lineStart += line.length + 1
  }
  try {
    for await (const chunk of createReadStream(path)) {
      rest = Buffer.concat([rest, chunk])
      for (let end = rest.indexOf(newline); end >= 0; end = rest.indexOf(newline)) {
        await see(rest.subarray(0, end))
        rest = rest.subarray(end + 1)
      }
    }
    await see(rest)
    await file.sync()
  } finally {
    await file.close()
  }
  return blanked
}
