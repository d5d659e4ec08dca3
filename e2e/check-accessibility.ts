import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * What axe finds against WCAG 2.2 level A and AA on the page as it stands, one line each; empty when nothing.
 * A page has a heading of its own, also where it has nothing to show. Text in the colour of its ground counts too, which axe itself only calls doubtful.
 * @param within a selector of what to look at: of a menu or dialog that lies over the page, only itself, since what it
 * covers in part cannot be reached in full meanwhile
 */
export async function accessibilityProblems(page: Page, within = 'html'): Promise<string[]> {
  await page.evaluate(axeSource)
  const results = await page.evaluate<AxeResults, { tags: string[]; on: string }>(
    ({ tags, on }) =>
      (window as unknown as { axe: { run(on: string, how: object): Promise<AxeResults> } }).axe.run(on, {
        runOnly: tags,
        rules: { 'page-has-heading-one': { enabled: on === 'html' } },
      }),
    { tags: levels, on: within },
  )
  const invisible = results.incomplete
    .filter(({ id }) => id === 'color-contrast')
    .flatMap(({ nodes }) => nodes)
    .filter(({ any }) =>
      any.some(({ data }) => (data as { messageKey?: string } | null)?.messageKey === 'equalRatio'),
    )
  return [
    ...results.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    ),
    ...invisible.map(({ target }) => `text as its ground: ${target.join(' ')}`),
  ]
}
