import { bareName } from './bare-name.ts'

/** The tools whose exports are known by their columns. */
export const exportTools = ['modash', 'hypeauditor', 'traackr', 'grin', 'shopify'] as const
export type ExportTool = (typeof exportTools)[number]

/** What an export holds. Customers and orders are no accounts of a network. */
export const exportContents = ['accounts', 'posts', 'customers', 'orders'] as const

export interface KnownExport {
  readonly tool: ExportTool
  readonly holds: (typeof exportContents)[number]
}

/** Columns that an export has and other tables hardly have together. The first that fits counts. */
const signatures: readonly (KnownExport & { readonly columns: readonly string[] })[] = [
  { tool: 'shopify', holds: 'orders', columns: ['Financial Status', 'Fulfillment Status', 'Lineitem name'] },
  { tool: 'shopify', holds: 'orders', columns: ['Financial Status', 'Discount Code', 'Subtotal'] },
  {
    tool: 'shopify',
    holds: 'customers',
    columns: ['Accepts Email Marketing', 'Total Spent', 'Total Orders'],
  },
  { tool: 'shopify', holds: 'customers', columns: ['Accepts Marketing', 'Total Spent', 'Total Orders'] },
  { tool: 'grin', holds: 'accounts', columns: ['Pipeline Stage', 'Instagram Username'] },
  { tool: 'grin', holds: 'accounts', columns: ['Contact Owner', 'Instagram Handle'] },
  { tool: 'grin', holds: 'accounts', columns: ['First Name', 'Instagram Handle', 'Instagram Followers'] },
  { tool: 'hypeauditor', holds: 'accounts', columns: ['AQS', 'Followers'] },
  { tool: 'hypeauditor', holds: 'accounts', columns: ['Audience Quality Score', 'Followers'] },
  { tool: 'hypeauditor', holds: 'accounts', columns: ['Quality Audience', 'Followers'] },
  { tool: 'traackr', holds: 'posts', columns: ['Influencer', 'Post URL', 'Engagements'] },
  { tool: 'traackr', holds: 'posts', columns: ['Influencer Name', 'Post URL', 'VIT'] },
  { tool: 'traackr', holds: 'accounts', columns: ['Reach', 'Resonance', 'Relevance'] },
  { tool: 'modash', holds: 'accounts', columns: ['Fake followers', 'Followers', 'Avg. likes'] },
  {
    tool: 'modash',
    holds: 'accounts',
    columns: ['Profile URL', 'Followers', 'Engagement rate', 'Average likes'],
  },
  {
    tool: 'modash',
    holds: 'accounts',
    columns: ['Username', 'Followers', 'Engagement rate', 'Average likes'],
  },
]

/** Which tool's export a file is, by the names of its columns; null for all others. */
export function recogniseExport(columns: readonly string[]): KnownExport | null {
  const names = new Set(columns.map(bareName))
  const found = signatures.find((signature) => signature.columns.every((name) => names.has(bareName(name))))
  return found ? { tool: found.tool, holds: found.holds } : null
}
