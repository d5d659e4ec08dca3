/** A pasted text as the file that it would have been. */
export function pastedFile(text: string, name: string, isJson: boolean): File {
  const ending = isJson ? 'ndjson' : text.includes('\t') ? 'tsv' : 'csv'
  return new File([text], `${name}.${ending}`, { type: 'text/plain' })
}
