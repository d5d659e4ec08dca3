import { isRefused, type OddCase } from './odd-case.ts'
import { oddCases } from './odd-cases.ts'

const intro = `# What becomes of odd files

Nothing that you bring stops an import half-way without a word, and no row vanishes: it is stored, or counted and kept
with its line and its reason. Each line below is a test that brings exactly this in
(\`packages/testkit/src/odd-input\`); this page is written from the same list:
\`node packages/testkit/src/odd-input/write-page.ts\`.

*Left out* rows are in the list of rejected rows, in the browser and in \`DATA/imports/<run>/\`, where they can be mended
and imported again. *Repaired* rows were taken in although some of their bytes did not fit.
`

/** Marks of direction and separators would turn or break the table. */
const visible = (text: string) =>
  text.replaceAll(
    /[\u0085\u200F\u2028\u202B\u202C]/gu,
    (sign) => `[${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`,
  )
const cell = (text: string) => visible(text).replaceAll('|', '\\|').replaceAll('\n', ' ⏎ ')

function counted(odd: OddCase): string {
  if (isRefused(odd)) return 'nothing'
  const stored = Object.entries(odd.counts).map(([what, rows]) => `${what} ${rows}`)
  const left = Object.entries(odd.rejected ?? {}).map(([reason, rows]) => `left out ${rows} \`${reason}\``)
  const repaired = odd.repaired ? [`repaired ${odd.repaired}`] : []
  return [...stored, ...left, ...repaired].join(', ')
}

function row(odd: OddCase): string {
  if (isRefused(odd)) return `| ${odd.title} | “… ${cell(odd.sees)} …” | nothing | nothing |`
  const sees = odd.note ?? (odd.rejected ? 'the rest, and why some rows were left out' : 'nothing special')
  const kept = odd.kept.length === 0 ? 'nothing' : odd.kept.map((text) => `\`${cell(text)}\``).join(', ')
  return `| ${odd.title} | ${cell(sees)} | ${kept} | ${counted(odd)} |`
}

/** The page docs/guide/odd-input.md. */
export function oddInputPage(): string {
  const parts = oddCases.map(
    ({ heading, cases }) =>
      `## ${heading}\n\n| input | what you see | what is kept | what is counted |\n|---|---|---|---|\n${cases.map(row).join('\n')}\n`,
  )
  return [intro, ...parts].join('\n')
}
