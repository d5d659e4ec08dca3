import { describe, expect, test } from 'vitest'
import { ciede2000, contrast, lightness, seenDifference, type Vision } from './testing/colour-science.ts'
import { type ColourPair, colourRoles, dataColours, sequenceColours, typeScale } from './tokens.ts'
import { tokensCss } from './tokens-css.ts'

const modes = [
  ['light', 0],
  ['dark', 1],
] as const
const visions: Vision[] = ['normal', 'protan', 'deutan', 'tritan']
type RoleName = keyof typeof colourRoles

/** [foreground, background, smallest contrast]: 4.5 for words, 3 for controls and marks (WCAG 2.2 1.4.3, 1.4.11). */
const words: [RoleName, RoleName][] = [
  ...(['ink', 'ink-2', 'ink-3', 'accent', 'ok', 'warn', 'danger'] as const).flatMap(
    (front): [RoleName, RoleName][] => [
      [front, 'canvas'],
      [front, 'surface'],
      [front, 'sunken'],
    ],
  ),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['on-danger', 'danger'],
  ['ink', 'accent-soft'],
  ['ink-2', 'accent-soft'],
  ['accent', 'accent-soft'],
  ['on-mark', 'mark'],
]

describe.each(modes)('in %s mode', (_mode, side) => {
  const colour = (name: RoleName) => colourRoles[name][side]

  test.each(words)('words in %s can be read on %s', (front, back) => {
    expect(contrast(colour(front), colour(back))).toBeGreaterThanOrEqual(4.5)
  })

  test('the outline of a control stands out from canvas and surface', () => {
    for (const back of ['canvas', 'surface'] as const)
      expect(contrast(colour('line-strong'), colour(back))).toBeGreaterThanOrEqual(3)
  })

  test('every mark that carries data stands out from canvas and surface', () => {
    for (const set of Object.values(dataColours))
      for (const [name, pair] of Object.entries<ColourPair>(set))
        for (const back of ['canvas', 'surface'] as const)
          expect(contrast(pair[side], colour(back)), `${name} on ${back}`).toBeGreaterThanOrEqual(3)
  })

  /** Paid, earned, owned fall to 10 in the dark, which is why they also carry a pattern. */
  test.each([
    ['pillars', 19.5],
    ['sentiment', 19.5],
    ['media', 10],
    ['categories', 15],
  ] as const)('no two colours of %s are confused with any colour vision', (set, least) => {
    const colours = Object.entries<ColourPair>(dataColours[set])
    for (const vision of visions)
      for (const [index, [nameA, a]] of colours.entries())
        for (const [nameB, b] of colours.slice(index + 1))
          expect(
            seenDifference(a[side], b[side], vision),
            `${nameA} and ${nameB}, ${vision}`,
          ).toBeGreaterThanOrEqual(least)
  })

  test('the steps of the sequence go one way in lightness', () => {
    const steps = sequenceColours.map((pair) => lightness(pair[side]))
    const differences = steps.slice(1).map((step, index) => step - (steps[index] as number))
    const direction = Math.sign(differences[0] as number)
    for (const difference of differences) expect(difference * direction).toBeGreaterThanOrEqual(9)
  })
})

test('the colour difference agrees with the published test pairs', () => {
  expect(ciede2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4)
  expect(ciede2000([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387])).toBeCloseTo(1.2644, 4)
  expect(ciede2000([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 4)
})

test('Thai text has at least 1.4 times its size as line height wherever it is read', () => {
  for (const [name, step] of Object.entries(typeScale)) {
    if (name === 'num-lg') continue
    expect(step.thai[1] / step.thai[0], name).toBeGreaterThanOrEqual(1.4)
  }
})

test('what is printed has the inks of the light mode, on white', () => {
  const css = tokensCss()
  const onScreen = [...css.matchAll(/@media screen\{([^{}]*\{[^{}]*\})\}/g)]
    .map(([, rules]) => rules)
    .join('')
  expect(onScreen).toContain(`--ink:${colourRoles.ink[1]};`)
  expect(css.replace(onScreen, '')).not.toContain(colourRoles.ink[1])
  expect(css).toMatch(/@media print\{:root\{[^}]*--canvas:#fff/)
})

test('the stylesheet declares every role for both modes', () => {
  const [light = '', dark = ''] = tokensCss().split("data-mantine-color-scheme='dark'")
  for (const name of Object.keys(colourRoles)) {
    expect(light).toContain(`--${name}:`)
    expect(dark).toContain(`--${name}:`)
  }
})
