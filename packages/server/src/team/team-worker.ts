import { parentPort, workerData } from 'node:worker_threads'
import { chooseTeam } from '@relais/core/team/choose-team'
import type { Team, TeamQuestion } from '@relais/core/team/team-question'

/** What the thread answers: a team, or why the question makes no sense. */
export type TeamVerdict = { readonly team: Team } | { readonly refusal: string }

function verdictOn(question: TeamQuestion): TeamVerdict {
  try {
    return { team: chooseTeam(question) }
  } catch (error) {
    if (error instanceof RangeError) return { refusal: error.message }
    throw error
  }
}

parentPort?.postMessage(verdictOn(workerData as TeamQuestion))
