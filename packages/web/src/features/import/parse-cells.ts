/**
 * What spreadsheets put on the clipboard, as rows of cells: tabs between cells, line ends between rows, and quotes
 * round a cell that holds a tab, a line end or a quote, which is then doubled.
 * @example parseCells('a\tb\n"1\n2"\t""""\n') // [['a', 'b'], ['1\n2', '"']]
 */
export function parseCells(text: string): string[][] {
  const rows: string[][] = [[]]
  const source = text.replace(/\r\n?/g, '\n')
  const quoted = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y
  const plain = /[^\t\n]*/y
  let at = 0
  while (at <= source.length) {
    quoted.lastIndex = at
    plain.lastIndex = at
    const found = quoted.exec(source)
    const raw = found?.[0] ?? plain.exec(source)?.[0] ?? ''
    rows.at(-1)?.push(found ? (found[1] ?? '').replaceAll('""', '"') : raw)
    at += raw.length
    if (source[at] === '\n') rows.push([])
    at += 1
  }
  // The last line end closes a row and opens none.
  return rows.length > 1 && rows.at(-1)?.join('') === '' ? rows.slice(0, -1) : rows
}
