/** Files over this many lines are split; the median here is far below. */
export const longestFileLines = 350

const vagueFolders = new Set(['utils', 'util', 'helpers', 'common', 'misc', 'lib'])

/** What is wrong with a file's length or the folder it lies in. */
export function checkFile(file: string, source: string): { file: string; reason: string }[] {
  const lines = source.split('\n').length
  const vague = file.split('/').find((folder) => vagueFolders.has(folder))
  return [
    ...(lines > longestFileLines
      ? [{ file, reason: `has ${lines} lines, the most is ${longestFileLines}` }]
      : []),
    ...(vague ? [{ file, reason: `lies in ${vague}/: name the folder after what is in it` }] : []),
  ]
}
