/**
 * Every colour, size and duration of the interface, once. Colours are pairs of [light, dark].
 * tokens.test.ts holds them to their contrast and to being told apart with impaired colour vision.
 */
export type ColourPair = readonly [light: string, dark: string]

export const colourRoles = {
  canvas: ['#F7F6F3', '#14161A'],
  surface: ['#FFFFFF', '#1C1F24'],
  sunken: ['#EFEDE8', '#101216'],
  line: ['#DEDAD2', '#31353C'],
  'line-strong': ['#8A857B', '#787E88'],
  ink: ['#1B1A17', '#ECEAE5'],
  'ink-2': ['#55514A', '#B4B2AC'],
  'ink-3': ['#6C675F', '#999892'],
  accent: ['#0B5D66', '#5CC4CE'],
  'accent-hover': ['#084A52', '#7AD3DB'],
  'on-accent': ['#FFFFFF', '#0C1A1C'],
  'accent-soft': ['#DDEEEF', '#173A3E'],
  ok: ['#2B6A3F', '#7CCB92'],
  warn: ['#8A5300', '#F0B35A'],
  danger: ['#B3261E', '#FF8A80'],
  'on-danger': ['#FFFFFF', '#2A0806'],
  mark: ['#FFE7A3', '#5A4714'],
  'on-mark': ['#1B1A17', '#F5EFD9'],
} as const satisfies Record<string, ColourPair>

/** Marks that carry data. Inside a set every two must stay apart; each stands out from canvas and surface. */
export const dataColours = {
  pillars: {
    reach: ['#2F86CC', '#4A8FD8'],
    relevance: ['#B4781F', '#A88440'],
    resonance: ['#6A1F4A', '#FFB8D7'],
  },
  sentiment: {
    positive: ['#0B6577', '#6FE3EE'],
    neutral: ['#928E85', '#8A8882'],
    negative: ['#D4602F', '#E0662F'],
  },
  media: {
    paid: ['#B4781F', '#E0B068'],
    earned: ['#0B5D66', '#3FA3AE'],
    owned: ['#8A857B', '#787E88'],
  },
  categories: {
    'category-1': ['#4F82E0', '#8DB3F1'],
    'category-2': ['#5D3F01', '#BC9A52'],
    'category-3': ['#E8517F', '#EE3F93'],
    'category-4': ['#277157', '#71F9E2'],
    'category-5': ['#1B2A9B', '#7C76EE'],
    'category-6': ['#7C8C12', '#EAE566'],
  },
} as const satisfies Record<string, Record<string, ColourPair>>

/** Low to high; neighbours differ in lightness, so the order survives without colour. */
export const sequenceColours = [
  ['#E3EEF0', '#1F3336'],
  ['#B5D6DA', '#25545A'],
  ['#7DB7BE', '#2F7F88'],
  ['#43929B', '#45A8B2'],
  ['#0B5D66', '#8BE0E8'],
] as const satisfies readonly ColourPair[]

export const fontFamilies = {
  sans: "'IBM Plex Sans', 'IBM Plex Sans Thai Looped', system-ui, sans-serif",
  serif: "'Source Serif 4 Variable', 'Noto Serif Thai Variable', Georgia, serif",
} as const

interface TypeStep {
  readonly weight: number
  readonly family: keyof typeof fontFamilies
  /** Size and line height in px at the browser's default of 16. */
  readonly latin: readonly [size: number, line: number]
  /** Thai stacks vowels and tone marks over and under a line and needs the room. */
  readonly thai: readonly [size: number, line: number]
  /** The same on screens under 600 px, where it differs. */
  readonly narrow?: { readonly latin: readonly [number, number]; readonly thai: readonly [number, number] }
}

export const typeScale = {
  'text-xs': { weight: 400, family: 'sans', latin: [12, 16], thai: [13, 20] },
  'text-sm': { weight: 400, family: 'sans', latin: [13, 18], thai: [14, 22] },
  'text-md': { weight: 400, family: 'sans', latin: [14, 20], thai: [15, 24] },
  'text-lg': { weight: 400, family: 'sans', latin: [16, 24], thai: [17, 28] },
  quote: { weight: 400, family: 'serif', latin: [16, 24], thai: [17, 28] },
  'head-3': { weight: 600, family: 'sans', latin: [20, 26], thai: [20, 32] },
  'head-2': {
    weight: 600,
    family: 'sans',
    latin: [26, 32],
    thai: [26, 40],
    narrow: { latin: [22, 28], thai: [22, 34] },
  },
  sentence: {
    weight: 400,
    family: 'sans',
    latin: [34, 42],
    thai: [32, 48],
    narrow: { latin: [24, 32], thai: [23, 36] },
  },
  'num-lg': { weight: 600, family: 'sans', latin: [28, 32], thai: [28, 32] },
} as const satisfies Record<string, TypeStep>

export const spacePx = [2, 4, 8, 12, 16, 24, 32, 48, 64] as const
export const radiusPx = { control: 4, card: 8, chip: 999 } as const
export const motionMs = { quick: 120, move: 180, slide: 240 } as const
export const motionCurve = 'cubic-bezier(.2, 0, 0, 1)'
