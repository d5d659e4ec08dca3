import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'

function collect(elements: readonly MessageFormatElement[], found: Set<string>): void {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue
    if (element.type === TYPE.tag) {
      found.add(`<${element.value}>`)
      collect(element.children, found)
      continue
    }
    found.add(element.value)
    if (element.type === TYPE.select || element.type === TYPE.plural)
      for (const option of Object.values(element.options)) collect(option.value, found)
  }
}

/**
 * The arguments and slots that a message takes, sorted.
 * @throws SyntaxError when the message is not ICU
 * @example messageArguments('{name} has <b/> {n, plural, other {#}}') // ['<b>', 'n', 'name']
 */
export function messageArguments(message: string): string[] {
  const found = new Set<string>()
  // ICU has no tag without content; the app's slots are written so, as React does.
  collect(parse(message.replace(/<(\w+)\/>/g, '<$1></$1>')), found)
  return [...found].sort()
}
