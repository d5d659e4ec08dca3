const dayMs = 86_400_000
/** Serial 0 of the two calendars of Excel. The first counts a 29 February 1900 that never was. */
const epoch1900Ms = Date.UTC(1899, 11, 30)
const epoch1904Ms = Date.UTC(1904, 0, 1)
/** 31 December 9999, the last day that Excel knows. */
const lastSerial = 2_958_466

const two = (value: number) => String(value).padStart(2, '0')

/**
 * The day and time that a serial number of Excel means, as the sheet shows it: without zone, to the second.
 * @param serial days since the end of 1899, or since 1904
 * @returns null for what is no day of Excel's calendar
 * @example serialDate(43831.5, false) // '2020-01-01T12:00:00'
 */
export function serialDate(serial: number, is1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 0 || serial >= lastSerial) return null
  const shifted = !is1904 && serial < 60 ? serial + 1 : serial
  const ms = (is1904 ? epoch1904Ms : epoch1900Ms) + Math.round(shifted * 86_400) * 1000
  const date = new Date(ms)
  const day = `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`
  return ms % dayMs === 0 ? day : `${day}T${date.toISOString().slice(11, 19)}`
}

/** A share of a day as hours, minutes and seconds; more than a day counts on. */
export function serialTime(serial: number): string {
  const seconds = Math.round(serial * 86_400)
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}
