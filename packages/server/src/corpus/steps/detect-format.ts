export const importFormats = ['ndjson', 'csv'] as const
export type ImportFormat = (typeof importFormats)[number]

const utf16Marks = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])]
const zip = Buffer.from('PK\u0003\u0004', 'latin1')

export type DetectedFormat =
  | { readonly ok: true; readonly format: ImportFormat }
  | { readonly ok: false; readonly sentence: string }

/** What a file holds, by its first bytes after decompression, or what to do when Relais cannot read it. */
export function detectFormat(start: Buffer): DetectedFormat {
  if (utf16Marks.some((mark) => start.subarray(0, 2).equals(mark))) {
    return { ok: false, sentence: 'The file is in UTF-16. Save it as UTF-8 and try again.' }
  }
  if (start.subarray(0, 4).equals(zip)) {
    return {
      ok: false,
      sentence: 'The file is a ZIP archive or a workbook. Export it as CSV (UTF-8) and try again.',
    }
  }
  const text = start
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (text === '') return { ok: false, sentence: 'The file is empty.' }
  if (text.startsWith('[')) {
    return {
      ok: false,
      sentence: 'The file is one JSON list. Write one JSON object a line (NDJSON) and try again.',
    }
  }
  return { ok: true, format: text.startsWith('{') ? 'ndjson' : 'csv' }
}
