/** One post as a line of NDJSON; what is given replaces what it has. */
export function postLine(mark: string, fields: Readonly<Record<string, unknown>> = {}): string {
  const { n = 1, ...own } = fields
  const post = {
    platform: 'odd',
    id: `${mark}-${n}`,
    author: 'ana',
    at: '2020-01-25T10:00:00Z',
    text: 'hola',
  }
  return `${JSON.stringify({ ...post, ...own })}\n`
}

/** A table of posts: the columns id, text and what else is named, and one row for each list of cells. */
export function postTable(
  mark: string,
  names: readonly string[],
  rows: readonly (readonly string[])[],
  delimiter = ',',
): string {
  const head = ['platform', 'id', 'author', ...names].join(delimiter)
  const lines = rows.map((cells, index) => ['odd', `${mark}-${index + 1}`, 'ana', ...cells].join(delimiter))
  return `${[head, ...lines].join('\n')}\n`
}

/** Thai letters stand in Windows-874 where Unicode has them from U+0E01 on. */
export const inWindows874 = (text: string): Buffer =>
  Buffer.from(
    Uint8Array.from(text, (letter) => {
      const code = letter.charCodeAt(0)
      return code >= 0xe01 ? code - 0xe01 + 0xa1 : code
    }),
  )

export const inUtf16 = (text: string, isBigEndian: boolean): Buffer => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return isBigEndian ? bytes.swap16() : bytes
}
