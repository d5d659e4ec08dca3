export type BandLabel = 'ahead' | 'hardToTell' | 'others'

/**
 * What a band is called. Band 1 is ahead only if somebody is behind it; the last of three or more are the others.
 * @param band from 1
 */
export function bandLabel(band: number, bands: number): BandLabel {
  if (bands === 1) return 'hardToTell'
  if (band === 1) return 'ahead'
  return band === bands && bands > 2 ? 'others' : 'hardToTell'
}
