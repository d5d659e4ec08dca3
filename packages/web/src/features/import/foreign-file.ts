/** Kinds of file that hold no rows that Relais could read, told by how they begin. */
export type ForeignFile =
  | 'empty'
  | 'old_excel'
  | 'pdf'
  | 'picture'
  | 'archive'
  | 'database'
  | 'json_list'
  | 'web_page'

const beginnings: readonly (readonly [start: string, kind: ForeignFile])[] = [
  ['\xD0\xCF\x11\xE0', 'old_excel'],
  ['%PDF', 'pdf'],
  ['\x89PNG', 'picture'],
  ['\xFF\xD8\xFF', 'picture'],
  ['GIF8', 'picture'],
  ['BZh', 'archive'],
  ['\x28\xB5\x2F\xFD', 'archive'],
  ['7z\xBC\xAF', 'archive'],
  ['Rar!', 'archive'],
  ['PAR1', 'database'],
  ['SQLite format 3', 'database'],
]

/**
 * What a file is that cannot be imported, so that it need not be sent to find out; null for everything else. The
 * server looks closer.
 * @param start the first bytes of the file, a few hundred or all
 * @example foreignFile(new TextEncoder().encode('%PDF-1.7')) // 'pdf'
 */
export function foreignFile(start: Uint8Array): ForeignFile | null {
  const bytes = String.fromCharCode(...start.subarray(0, 300))
  const known = beginnings.find(([beginning]) => bytes.startsWith(beginning))
  if (known) return known[1]
  const text = bytes.replace(/^\xEF\xBB\xBF/, '').trimStart()
  if (text === '') return 'empty'
  if (text.startsWith('[')) return 'json_list'
  return /^<(?:!doctype|html|table|\?xml)/i.test(text) ? 'web_page' : null
}
