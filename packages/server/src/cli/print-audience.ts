import type { Audience, AudiencePanel, Growth } from '../audience/audience.schema.ts'

const number = new Intl.NumberFormat('en-GB')
const whole = (share: number | null) => Math.round(100 * (share ?? 0))

function panelLines(who: string, panel: AudiencePanel): string[] {
  const { state, total, looked, low, high, sameSize, reasons } = panel
  const of = `${number.format(looked)} of ${number.format(total)}`
  switch (state) {
    case 'nothing':
      return [`${who}: not known yet (${number.format(total)} known by name).`]
    case 'tooFew':
      return [`${who}: too few to say (${of}).`]
    case 'estimated':
      return [
        `${who}: between ${whole(low)} and ${whole(high)} of 100 look real. We looked at ${of}.`,
        ...(sameSize
          ? [`  Others of the same size: ${whole(sameSize.share)} of 100 (${sameSize.people} people).`]
          : []),
        ...reasons.map(
          ({ reason, people, examples }) =>
            `  ${reason}: ${people}, for example ${examples.map(({ handle }) => handle).join(', ')}`,
        ),
      ]
  }
}

/** What is known of an audience, for a terminal. */
export function printAudience(found: Audience, { questions }: Growth): string {
  const lines = [
    ...panelLines('Followers', found.followers),
    ...panelLines('Commenters', found.commenters),
    ...found.patterns.map(({ kind, common, people }) => `Alike by ${kind}: ${people} ${common}`.trimEnd()),
    ...questions.map(({ kind, to, count, events }) => {
      const why = events.length === 0 ? 'nothing explains it' : events.map((event) => event.kind).join(', ')
      const what =
        kind === 'jump' ? `+${number.format(count)} followers` : `${number.format(count)} followed and let go`
      return `${to.slice(0, 10)}: ${what}: ${why}`
    }),
  ]
  return `${lines.join('\n')}\n`
}
