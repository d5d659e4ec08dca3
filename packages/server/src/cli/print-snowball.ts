import { writeCsv } from '../http/write-csv.ts'
import type { CitedPerson, Snowball } from '../snowball/snowball.schema.ts'

const number = new Intl.NumberFormat('en')

function lineOf({ platform, handle, citers, citations, lastAt, people }: CitedPerson): string {
  const by = people.map((person) => person.handle).join(', ')
  const times = citations === 1 ? 'once' : `${number.format(citations)} times`
  return `${String(citers).padStart(5)}  ${platform}/${handle}: named ${times}, last on ${lastAt.slice(0, 10)}, by ${by}${citers > people.length ? ' and others' : ''}`
}

/** What `relais snowball` prints. */
export function printSnowball(
  { terms, period, searched, total, results }: Snowball,
  { isHandlesOnly }: { readonly isHandlesOnly: boolean },
): string {
  if (isHandlesOnly)
    return writeCsv([['platform', 'handle'], ...results.map(({ platform, handle }) => [platform, handle])])
  const field = `${number.format(searched.posts)} posts by ${number.format(searched.people)} people`
  const about = terms.length === 0 ? '' : ` on ${terms.join(', ')}`
  const head = `Searched ${field}${about}, ${period.from} to ${period.to}: nothing else, Relais has no hidden database.`
  if (results.length === 0) return `${head}\nNobody is named there who is not in your corpus.\n`
  const shown = results.length < total ? `, the first ${number.format(results.length)}` : ''
  return [
    head,
    `${number.format(total)} people are named who are not in your corpus yet${shown}:`,
    '',
    ' people who name them',
    ...results.map(lineOf),
    '',
  ].join('\n')
}
