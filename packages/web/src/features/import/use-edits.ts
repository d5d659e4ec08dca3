import { useCallback, useEffect, useMemo, useState } from 'react'
import { type CellChange, change, type Edits, noEdits, redo, standingCells, undo } from './edits.ts'

const storageKey = (runId: string) => `relais-mend-${runId}`

function readEdits(runId: string): Edits {
  try {
    const found = JSON.parse(sessionStorage.getItem(storageKey(runId)) ?? 'null') as Partial<Edits> | null
    return Array.isArray(found?.steps) && typeof found.standing === 'number'
      ? { steps: found.steps, standing: found.standing }
      : noEdits
  } catch {
    return noEdits
  }
}

/** What somebody changed in the rejected rows of an import. Kept while the tab is open, so that leaving loses nothing. */
export function useEdits(runId: string) {
  const [edits, setEdits] = useState(() => readEdits(runId))
  useEffect(() => {
    try {
      if (edits.steps.length === 0) sessionStorage.removeItem(storageKey(runId))
      else sessionStorage.setItem(storageKey(runId), JSON.stringify(edits))
    } catch {
      return
    }
  }, [runId, edits])
  return {
    edits,
    edited: useMemo(() => standingCells(edits), [edits]),
    apply: useCallback((changes: readonly CellChange[]) => setEdits((now) => change(now, changes)), []),
    undo: useCallback(() => setEdits(undo), []),
    redo: useCallback(() => setEdits(redo), []),
    forget: useCallback(() => setEdits(noEdits), []),
  }
}
