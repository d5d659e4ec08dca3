/** One cell of a rejected row: its line in the file and its column. */
export interface CellAt {
  readonly line: number
  readonly column: string
}

export interface CellChange extends CellAt {
  readonly before: string
  readonly after: string
}

/** What somebody changed, step by step. A step may change many cells at once, and is undone as one. */
export interface Edits {
  readonly steps: readonly (readonly CellChange[])[]
  /** How many of the steps stand; those behind were undone and can be done again. */
  readonly standing: number
}

export const noEdits: Edits = { steps: [], standing: 0 }

/** Adds a step behind those that stand. Cells that keep their value are no change, and without any there is no step. */
export function change(edits: Edits, changes: readonly CellChange[]): Edits {
  const real = changes.filter(({ before, after }) => before !== after)
  if (real.length === 0) return edits
  return { steps: [...edits.steps.slice(0, edits.standing), real], standing: edits.standing + 1 }
}

export const undo = (edits: Edits): Edits => ({ ...edits, standing: Math.max(0, edits.standing - 1) })

export const redo = (edits: Edits): Edits => ({
  ...edits,
  standing: Math.min(edits.steps.length, edits.standing + 1),
})

/** The changed cells as they stand: by line, then by column. A cell set back to what it was is not among them. */
export function standingCells({ steps, standing }: Edits): Map<number, Map<string, string>> {
  const first = new Map<string, string>()
  const lines = new Map<number, Map<string, string>>()
  for (const { line, column, before, after } of steps.slice(0, standing).flat()) {
    const key = `${line}\t${column}`
    const original = first.get(key) ?? before
    first.set(key, original)
    const cells = lines.get(line) ?? new Map<string, string>()
    if (after === original) cells.delete(column)
    else cells.set(column, after)
    if (cells.size > 0) lines.set(line, cells)
    else lines.delete(line)
  }
  return lines
}
