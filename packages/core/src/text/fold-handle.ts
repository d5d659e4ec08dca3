/** The form in which handles are compared inside texts: no leading @, composed, lower case. Accents stay. */
export function foldHandle(handle: string): string {
  return handle.trim().replace(/^@+/, '').normalize('NFC').toLowerCase()
}
