import { toMajorUnits } from '@relais/core/money/minor-units'

/**
 * Every number, date and list that people read is written here, in their language and region.
 */

/** Which years Thai dates count: B.E. 2568 or 2025. Other languages ignore it. */
export type ThaiYears = 'buddhist' | 'gregory'

export type Format = ReturnType<typeof createFormat>

/** U+202F and U+2009 are missing from our typeface; a no-break space keeps the line and the look. */
export const withKnownSpaces = (text: string) => text.replace(/[\u202f\u2009]/g, '\u00a0')

const day = 86_400_000
const relativeSteps = [
  ['year', 365 * day],
  ['month', 30 * day],
  ['week', 7 * day],
  ['day', day],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
] as const

const byteUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/**
 * @param tag BCP 47 tag with a region, such as `fr-FR`
 * @example createFormat('fr-FR').compact(6214) // '6,2 k' with a no-break space
 */
export function createFormat(tag: string, thaiYears: ThaiYears = 'buddhist') {
  const isThai = tag.toLowerCase().startsWith('th')
  const dateTag = isThai ? `${tag}-u-ca-${thaiYears}` : tag
  const number = (options: Intl.NumberFormatOptions = {}) => {
    const writer = new Intl.NumberFormat(tag, options)
    return (value: number) => withKnownSpaces(writer.format(value))
  }
  const signed = number({ signDisplay: 'exceptZero', maximumFractionDigits: 0 })
  const dates = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(dateTag, { timeZone: 'UTC', ...options })
  const days = dates({ day: 'numeric', month: 'short', year: 'numeric' })
  const months = dates({ month: 'long', year: 'numeric' })
  const instants = new Intl.DateTimeFormat(dateTag, { dateStyle: 'medium', timeStyle: 'short' })
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' })
  const languages = new Intl.DisplayNames(tag, { type: 'language' })
  const countries = new Intl.DisplayNames(tag, { type: 'region' })
  const lists = {
    and: new Intl.ListFormat(tag, { type: 'conjunction' }),
    or: new Intl.ListFormat(tag, { type: 'disjunction' }),
  }
  const unit = (value: number, name: string, maximumFractionDigits = 0) =>
    number({ style: 'unit', unit: name, unitDisplay: 'long', maximumFractionDigits })(value)

  return {
    tag,
    number: number({ maximumFractionDigits: 1 }),
    integer: number({ maximumFractionDigits: 0 }),
    /** 6214 as 6.2K, 6,2 k, 6.2 พัน: the short form of each language. */
    compact: number({
      notation: 'compact',
      compactDisplay: isThai ? 'long' : 'short',
    }),
    /** Minor units of a currency, without the digits behind the point where there is nothing in them. */
    money: (minor: number, currency: string) =>
      number({ style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' })(
        toMajorUnits(minor, currency),
      ),
    /** A share from 0 to 1 as per cent. */
    percent: number({ style: 'percent', maximumFractionDigits: 0 }),
    finePercent: number({ style: 'percent', maximumSignificantDigits: 2 }),
    /** Points with their sign: +9, −4, 0. */
    signed: (points: number) => signed(points).replace('-', '\u2212'),
    /** A calendar day such as 2020-06-30, or the day of an instant in UTC. */
    day: (iso: string) => withKnownSpaces(days.format(new Date(iso))),
    month: (iso: string) => withKnownSpaces(months.format(new Date(iso))),
    dayRange: (from: string, to: string) => withKnownSpaces(days.formatRange(new Date(from), new Date(to))),
    instant: (iso: string) => withKnownSpaces(instants.format(new Date(iso))),
    /** How long ago, in the largest unit that fits: "3 days ago". */
    ago: (iso: string, now: number) => {
      const passed = new Date(iso).getTime() - now
      const [name, size] =
        relativeSteps.find(([, ms]) => Math.abs(passed) >= ms) ?? (['second', 1_000] as const)
      return withKnownSpaces(relative.format(Math.trunc(passed / size), name))
    },
    /** A span in one unit, rounded up so that a promise is not broken: "2 minutes". */
    duration: (seconds: number) => {
      if (seconds < 90) return unit(Math.ceil(seconds), 'second')
      if (seconds < 90 * 60) return unit(Math.ceil(seconds / 60), 'minute')
      return unit(Math.ceil(seconds / 360) / 10, 'hour', 1)
    },
    bytes: (bytes: number) => {
      const power = Math.min(
        byteUnits.length - 1,
        Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)),
      )
      const style = { style: 'unit', unit: byteUnits[power] as string, unitDisplay: 'short' } as const
      return number({ ...style, maximumFractionDigits: power > 1 ? 1 : 0 })(bytes / 1000 ** power)
    },
    list: (items: readonly string[], kind: 'and' | 'or' = 'and') => lists[kind].format(items),
    /** The language's name, or the tag itself where the browser knows none. */
    language: (code: string) => languages.of(code) ?? code,
    country: (code: string) =>
      /^[A-Za-z]{2}$/.test(code) ? (countries.of(code.toUpperCase()) ?? code) : code,
    collator: new Intl.Collator(tag),
  }
}
