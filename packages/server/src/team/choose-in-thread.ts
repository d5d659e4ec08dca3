import { Worker } from 'node:worker_threads'
import { chooseTeam } from '@relais/core/team/choose-team'
import type { Team, TeamQuestion } from '@relais/core/team/team-question'
import { AppError } from '../errors.ts'
import type { TeamVerdict } from './team-worker.ts'

/** Below, choosing takes about as long as a thread takes to start. */
const fewMemberships = 100_000

/**
 * The core's `chooseTeam`, in a thread of its own when it could keep others waiting for the processor.
 * @param signal when it aborts, the thread ends
 * @throws AppError invalid_input for a question that makes no sense
 */
export async function chooseInThread(question: TeamQuestion, signal?: AbortSignal): Promise<Team> {
  const memberships = question.candidates.reduce((sum, { audience }) => sum + audience.length, 0)
  if (memberships >= fewMemberships) return await askThread(question, signal)
  try {
    return chooseTeam(question)
  } catch (error) {
    if (error instanceof RangeError) throw new AppError('invalid_input', error.message)
    throw error
  }
}

async function askThread(question: TeamQuestion, signal?: AbortSignal): Promise<Team> {
  const worker = new Worker(new URL('./team-worker.ts', import.meta.url), { workerData: question })
  const end = () => void worker.terminate()
  signal?.addEventListener('abort', end, { once: true })
  try {
    const verdict = await new Promise<TeamVerdict>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.once('exit', () => reject(signal?.reason ?? new Error('The thread that chooses a team ended.')))
    })
    if ('refusal' in verdict) throw new AppError('invalid_input', verdict.refusal)
    return verdict.team
  } finally {
    signal?.removeEventListener('abort', end)
    await worker.terminate()
  }
}
