/** JSON that PostgreSQL can hold: without NUL, without halves of characters, wherever in it they stand. */
export function soundJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'string' ? part.replaceAll('\0', '').toWellFormed() : part,
  )
}
