import { createReadStream, existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'

const folder = new URL('../../shared/data/', import.meta.url)

/** Where a data set lies that is not part of the repository; ends the process with a clear line when it is absent. */
export function sharedData(path: string): URL {
  const url = new URL(path, folder)
  if (existsSync(url)) return url
  process.stderr.write(`This bench reads ../shared/data/${path}, which is not here.\n`)
  process.exit(2)
}

/** The JSON objects of a gzip file with one a line. */
export async function* readJsonLines<Row>(path: string): AsyncGenerator<Row> {
  const lines = createInterface({ input: createReadStream(sharedData(path)).pipe(createGunzip()) })
  for await (const line of lines) if (line !== '') yield JSON.parse(line) as Row
}
