import {
  type ColourPair,
  colourRoles,
  dataColours,
  fontFamilies,
  motionCurve,
  motionMs,
  radiusPx,
  sequenceColours,
  spacePx,
  typeScale,
} from './tokens.ts'

type Script = 'latin' | 'thai'

const rem = (px: number) => `${px / 16}rem`
const declare = (entries: Iterable<readonly [string, string]>) =>
  [...entries].map(([name, value]) => `--${name}:${value};`).join('')

function allColours(): [string, ColourPair][] {
  return [
    ...Object.entries<ColourPair>(colourRoles),
    ...Object.values(dataColours).flatMap((set) => Object.entries<ColourPair>(set)),
    ...sequenceColours.map((pair, index): [string, ColourPair] => [`sequence-${index + 1}`, pair]),
  ]
}

const colours = (side: 0 | 1) => declare(allColours().map(([name, pair]) => [name, pair[side]]))

function fonts(script: Script, narrow: boolean): string {
  return declare(
    Object.entries(typeScale).flatMap(([name, step]) => {
      const sizes = narrow ? ('narrow' in step ? step.narrow[script] : null) : step[script]
      if (!sizes) return []
      const [size, line] = sizes
      return [[name, `${step.weight} ${rem(size)}/${rem(line)} ${fontFamilies[step.family]}`] as const]
    }),
  )
}

/**
 * The tokens as CSS custom properties: `--ink`, `--reach`, `--text-md` (a whole `font` value), `--space-4`, ...
 * Type sizes follow the language of the element, so a Thai quote inside an English page gets Thai line height.
 */
export function tokensCss(): string {
  const sizes = declare([
    ...spacePx.map((px) => [`space-${px}`, rem(px)] as const),
    ...Object.entries(radiusPx).map(([name, px]) => [`radius-${name}`, `${px}px`] as const),
    ...Object.entries(motionMs).map(([name, ms]) => [`motion-${name}`, `${ms}ms`] as const),
    ['curve', motionCurve],
    ['sans', fontFamilies.sans],
    ['serif', fontFamilies.serif],
  ])
  const still = declare(Object.keys(motionMs).map((name) => [`motion-${name}`, '0ms'] as const))
  return [
    `:root{${sizes}${colours(0)}${fonts('latin', false)}}`,
    // Paper is white, whatever the screen is.
    `@media screen{:root[data-mantine-color-scheme='dark']{${colours(1)}}}`,
    '@media print{:root{color-scheme:only light;--canvas:#fff;--surface:#fff}}',
    `:lang(th){${fonts('thai', false)}}`,
    `@media (max-width:599px){:root{${fonts('latin', true)}}:lang(th){${fonts('thai', true)}}}`,
    `@media (prefers-reduced-motion:reduce){:root{${still}}}`,
  ].join('\n')
}
