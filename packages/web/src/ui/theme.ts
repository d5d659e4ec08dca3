import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
} from '@mantine/core'
import { colourRoles, fontFamilies } from './tokens.ts'

/** Mantine wants ten shades; ours come from CSS variables, which change with the mode by themselves. */
const shades = (variable: string) =>
  Array.from({ length: 10 }, () => `var(--${variable})`) as unknown as MantineColorsTuple

export const theme = createTheme({
  fontFamily: fontFamilies.sans,
  headings: { fontFamily: fontFamilies.sans, fontWeight: '600' },
  colors: { accent: shades('accent'), danger: shades('danger') },
  primaryColor: 'accent',
  white: colourRoles.surface[0],
  black: colourRoles.ink[0],
  defaultRadius: '4px',
  respectReducedMotion: true,
  cursorType: 'pointer',
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '1rem' },
  variantColorResolver: (input) => {
    const colour = input.color === 'danger' ? 'danger' : 'accent'
    if (input.variant === 'filled')
      return {
        background: `var(--${colour})`,
        hover: colour === 'accent' ? 'var(--accent-hover)' : 'var(--danger)',
        color: `var(--on-${colour})`,
        border: '1px solid transparent',
      }
    if (input.variant === 'subtle' || input.variant === 'light')
      return {
        background: input.variant === 'light' ? 'var(--accent-soft)' : 'transparent',
        hover: 'var(--accent-soft)',
        color: `var(--${colour})`,
        border: '1px solid transparent',
      }
    return defaultVariantColorsResolver(input)
  },
  components: {
    Popover: { defaultProps: { shadow: 'md', withinPortal: true, transitionProps: { duration: 120 } } },
    Modal: { defaultProps: { lockScroll: false, transitionProps: { duration: 120 } } },
    Tooltip: { defaultProps: { openDelay: 300 } },
    Loader: { defaultProps: { type: 'dots' } },
  },
})

/** Points Mantine's own variables at our roles, so that its components follow the tokens in both modes. */
export const mantineVariables: CSSVariablesResolver = () => {
  const both = {
    '--mantine-color-body': 'var(--canvas)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-bright': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-3)',
    '--mantine-color-placeholder': 'var(--ink-3)',
    '--mantine-color-anchor': 'var(--accent)',
    '--mantine-color-error': 'var(--danger)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-hover': 'var(--sunken)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-color-disabled': 'var(--sunken)',
    '--mantine-color-disabled-color': 'var(--ink-3)',
    '--mantine-color-disabled-border': 'var(--line)',
    '--mantine-primary-color-filled': 'var(--accent)',
    '--mantine-primary-color-filled-hover': 'var(--accent-hover)',
    '--mantine-primary-color-light': 'var(--accent-soft)',
    '--mantine-primary-color-light-hover': 'var(--accent-soft)',
    '--mantine-primary-color-light-color': 'var(--accent)',
    '--mantine-primary-color-contrast': 'var(--on-accent)',
    '--mantine-color-accent-filled': 'var(--accent)',
    '--mantine-color-accent-filled-hover': 'var(--accent-hover)',
    '--mantine-color-accent-light': 'var(--accent-soft)',
    '--mantine-color-accent-outline': 'var(--accent)',
    '--mantine-color-accent-contrast': 'var(--on-accent)',
  }
  return { variables: {}, light: both, dark: both }
}
