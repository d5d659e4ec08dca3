/** One field that is asked for: `comments.limit(50){id,text}`. */
export interface AskedField {
  readonly name: string
  readonly arguments: ReadonlyMap<string, string>
  /** Null where nothing is asked about it. */
  readonly fields: readonly AskedField[] | null
}

/**
 * Reads what the Graph API calls field expansion.
 * @throws Error where it cannot be read
 * @example parseFields('id,media.limit(5){id}')[1] // { name: 'media', arguments: limit → 5, fields: [id] }
 */
export function parseFields(text: string): AskedField[] {
  let at = 0

  function take(pattern: RegExp): string | null {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found === null) return null
    at = pattern.lastIndex
    return found[0]
  }
  function need(pattern: RegExp): string {
    const found = take(pattern)
    if (found === null) throw new Error(`The fields cannot be read from ${text.slice(at, at + 20)} on.`)
    return found
  }
  function list(): AskedField[] {
    const fields = [field()]
    while (take(/,/uy)) fields.push(field())
    return fields
  }
  function field(): AskedField {
    const name = need(/\w+/uy)
    const given = new Map<string, string>()
    while (take(/\./uy)) {
      const argument = need(/\w+/uy)
      given.set(argument, need(/\([^()]*\)/uy).slice(1, -1))
    }
    if (!take(/\{/uy)) return { name, arguments: given, fields: null }
    const fields = list()
    need(/\}/uy)
    return { name, arguments: given, fields }
  }

  const all = list()
  if (at < text.length) throw new Error(`The fields cannot be read from ${text.slice(at, at + 20)} on.`)
  return all
}
