import { openAsBlob } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { serveRelais } from '../e2e/serve-relais.ts'
import { cookieHeader, setUpOwner } from '../e2e/set-up-owner.ts'
import { watchMemory } from './watch-memory.ts'

export interface Brought {
  /** From the end of the upload until the run is done. */
  readonly seconds: number
  readonly stored: number
  /** Of all processes together at most, mebibytes. */
  readonly mebibytes: number
}

interface Run {
  readonly id: string
  readonly state: string
  readonly counts: { readonly stored: number }
}

/** Brings a file in as a browser does: into a running `relais start`, by upload, in the background. */
export async function importThroughBrowser(kind: 'posts' | 'interactions', file: string): Promise<Brought> {
  const relais = await serveRelais()
  const memory = watchMemory(relais.dataDir)
  try {
    const cookie = cookieHeader(await setUpOwner(relais.url, 'en'))
    const ask = async <T>(path: string, body?: BodyInit): Promise<T> => {
      const response = await fetch(`${relais.url}/api/v1${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          cookie,
          origin: relais.url,
          ...(typeof body === 'string' ? { 'content-type': 'application/json' } : {}),
        },
        ...(body === undefined ? {} : { body }),
      })
      if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`)
      return (await response.json()) as T
    }
    const upload = await ask<{ uploadId: string; suggested: object }>(
      `/uploads?name=${kind}.ndjson`,
      await openAsBlob(file),
    )
    const startedAt = performance.now()
    const { id } = await ask<Run>(
      '/imports',
      JSON.stringify({ uploadId: upload.uploadId, mapping: upload.suggested }),
    )
    for (;;) {
      const run = await ask<Run>(`/imports/${id}`)
      if (run.state === 'done') {
        const seconds = (performance.now() - startedAt) / 1000
        return { seconds, stored: run.counts.stored, mebibytes: await memory.stop() }
      }
      if (run.state === 'failed' || run.state === 'cancelled') throw new Error(`The import ${run.state}.`)
      await sleep(200)
    }
  } finally {
    await memory.stop()
    await relais.stop()
  }
}
