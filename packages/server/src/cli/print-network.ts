import type { NetworkMap } from '../network/map.schema.ts'

const number = new Intl.NumberFormat('en')
const peopleShown = 20

/** What `relais network` prints. */
export function printNetwork({
  terms,
  period,
  matches,
  size,
  circles,
  rest,
  people,
  modularity,
}: NetworkMap): string {
  const head = `${terms.join(', ')}, ${period.from} to ${period.to}: ${number.format(matches.posts)} posts by ${number.format(matches.people)} people.`
  if (size.people === 0) return `${head}\nNobody names or answers anybody in them.\n`
  const named = (place: number) => {
    const { platform = '', handle = '' } = people[place] ?? {}
    return `${platform}/${handle}`
  }
  return [
    head,
    `${number.format(size.ties)} ${size.ties === 1 ? 'tie' : 'ties'} between ${number.format(size.people)} people. Modularity ${modularity.toFixed(2)}.`,
    '',
    ' people  inside  outside  circle',
    ...circles.map(
      ({ people: members, inside, outside, name, terms: words, faces }) =>
        `${String(members).padStart(7)}${String(inside).padStart(8)}${String(outside).padStart(9)}  ${name?.name ?? (words.join(', ') || '(no word sets it apart)')}: ${faces.map(named).join(', ')}`,
    ),
    ...(rest.circles > 0
      ? [
          `${String(rest.people).padStart(7)}                   in ${number.format(rest.circles)} smaller ones`,
        ]
      : []),
    '',
    ' authority  passed on by  answered by  bridge  circle  person',
    ...people
      .slice(0, peopleShown)
      .map(
        ({ authority, passedOnBy, repliers, bridge, circle }, place) =>
          `${authority.toFixed(1).padStart(10)}${String(passedOnBy).padStart(14)}${String(repliers).padStart(13)}${bridge.toFixed(2).padStart(8)}${(circle === null ? '' : String(circle + 1)).padStart(8)}  ${named(place)}`,
      ),
    '',
  ].join('\n')
}
