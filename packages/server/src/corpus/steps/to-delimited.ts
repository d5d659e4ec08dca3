/** Cells as one record of a delimited file, quoted where they must be. */
export function toDelimited(cells: readonly unknown[], delimiter: string): string {
  return cells
    .map((cell) => {
      const text = cell === null || cell === undefined ? '' : String(cell)
      const needsQuotes = text.includes(delimiter) || /["\r\n]/u.test(text)
      return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text
    })
    .join(delimiter)
}
