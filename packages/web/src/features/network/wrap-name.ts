import { shortName } from './lane-layout.ts'

/**
 * A name on one line, or on two that break between words; what does not fit on the second is cut.
 * @param letters on each line at most
 * @example wrapName('lecture, fonte et poêle', 20) // ['lecture, fonte et', 'poêle']
 */
export function wrapName(name: string, letters: number): readonly string[] {
  if (name.length <= letters) return [name]
  const end = name.lastIndexOf(' ', letters)
  if (end <= 0) return [shortName(name, letters)]
  return [name.slice(0, end), shortName(name.slice(end + 1), letters)]
}
