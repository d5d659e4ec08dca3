import { bareName } from './bare-name.ts'

/** What exports call a rate of engagement. None of them says of what: followers, views, or impressions. */
const names = [
  'engagement rate',
  'er',
  'er %',
  'avg engagement rate',
  'average engagement rate',
  'authentic engagement rate',
  'taux d’engagement',
  'taux d’engagement moyen',
  'tasa de engagement',
  'tasa de interacción',
  'taxa de engajamento',
  'engagement-rate',
  'interaktionsrate',
  'อัตราการมีส่วนร่วม',
  'อัตราการมีส่วนร่วมเฉลี่ย',
]
const bare = new Set(names.map(bareName))

/**
 * Whether a column holds rates of engagement. Relais stores no rate without its denominator: such columns are kept
 * beside the account as written, and are part of no score.
 * @example isRateName('Instagram Engagement Rate') // true
 */
export function isRateName(column: string): boolean {
  const name = bareName(column)
  return bare.has(name) || name.endsWith('engagementrate') || name.endsWith('tauxdengagement')
}
