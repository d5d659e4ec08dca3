import { setTimeout as sleep } from 'node:timers/promises'
import { createApp } from './app.ts'
import type { Config } from './config.ts'
import { type Listening, listen } from './http/listen.ts'
import { registerJobs } from './jobs/register-jobs.ts'
import type { Log } from './log.ts'
import { openRelais, type Relais } from './open-relais.ts'

export interface Serving {
  readonly kind: 'serving'
  readonly url: string
  readonly relais: Relais
  /** Ends requests and jobs, leaves the stores, and returns within about five seconds. */
  stop(): Promise<void>
}

/** Another `relais start` serves this data directory already. */
export interface AlreadyRunning {
  readonly kind: 'already running'
  readonly url: string
}

export interface StartOptions {
  readonly log: Log
  /** The default engines are gone for good. */
  readonly onEnginesLost?: (error: unknown) => void
}

const requestGraceMs = 1_500

/**
 * Opens the data directory, serves the web app and the API, and works on jobs.
 * @throws AppError when the stores cannot be opened or the port is taken; nothing is left running then
 */
export async function startRelais(config: Config, options: StartOptions): Promise<Serving | AlreadyRunning> {
  for (;;) {
    const relais = await openRelais(config, { ...options, role: 'app' })
    const other = relais.engines?.otherApp ?? null
    if (other === null) return await serve(relais)
    await relais.close()
    if (other.url !== null) return { kind: 'already running', url: other.url }
    await sleep(250)
  }
}

async function serve(relais: Relais): Promise<Serving> {
  let listening: Listening | null = null
  try {
    const app = await createApp(relais)
    listening = await listen(app.fetch, relais.config)
    const jobs = await registerJobs(relais)
    const url = relais.config.publicUrl
    relais.engines?.setAppUrl(url)
    const stopListening = listening.stop
    return {
      kind: 'serving',
      url,
      relais,
      stop: async () => {
        await Promise.allSettled([stopListening(requestGraceMs), jobs.stop()])
        await relais.close()
      },
    }
  } catch (error) {
    await listening?.stop(0)
    await relais.close()
    throw error
  }
}
