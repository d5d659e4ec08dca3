/**
 * The handles among the terms of a topic, as they were typed: `@ana` asks for what names her and for what she posts.
 * @example namedAccounts(['couteau', '@Atelier_Braise', '"a @b"']) // ['Atelier_Braise']
 */
export function namedAccounts(terms: readonly string[]): string[] {
  return terms.flatMap((term) => /^\s*[@＠]([^\s@＠]+)\s*$/u.exec(term)?.[1] ?? [])
}
