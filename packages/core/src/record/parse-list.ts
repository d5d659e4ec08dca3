export type ListForm = 'comma' | 'space' | 'python' | 'json'

const pythonString = /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/gsu

function fromJson(text: string): string[] | null {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : null
  } catch {
    return null
  }
}

function fromPython(text: string): string[] | null {
  if (!text.startsWith('[') || !text.endsWith(']')) return null
  return [...text.matchAll(pythonString)].map((found) =>
    (found[1] ?? found[2] ?? '').replace(/\\(.)/gsu, '$1'),
  )
}

const split = (text: string, at: RegExp) =>
  text
    .split(at)
    .map((item) => item.trim())
    .filter((item) => item !== '')

/**
 * A text that holds a list. Without a form it is guessed: brackets mean JSON or Python, a comma, semicolon or bar
 * separates, else spaces do.
 * @returns null when the text is not a list of that form
 * @example parseList("['a', 'b c']") // ['a', 'b c']
 * @example parseList('a, b c') // ['a', 'b c']
 */
export function parseList(text: string, form?: ListForm): string[] | null {
  const trimmed = text.trim()
  if (trimmed === '') return []
  switch (form) {
    case 'comma':
      return split(trimmed, /,/u)
    case 'space':
      return split(trimmed, /\s+/u)
    case 'json':
      return fromJson(trimmed)
    case 'python':
      return fromPython(trimmed)
    case undefined:
      if (trimmed.startsWith('[')) return fromJson(trimmed) ?? fromPython(trimmed)
      return split(trimmed, /[,;|]/u.test(trimmed) ? /[,;|]/u : /\s+/u)
  }
}
