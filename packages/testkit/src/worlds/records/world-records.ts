/** Rows of a world's three files: design.md section 6. Only the fields that worlds use. */
export interface PostRow {
  readonly platform: string
  readonly id: string
  readonly author: string
  readonly at: string
  readonly observedAt: string
  readonly kind: string
  readonly lang?: string
  readonly title?: string
  readonly text: string
  readonly url?: string
  readonly replyTo?: { readonly author: string; readonly id: string }
  readonly quoteOf?: string
  readonly metrics?: Readonly<Partial<Record<'likes' | 'comments' | 'reshares' | 'quotes' | 'views', number>>>
}

export interface AccountRow {
  readonly platform: string
  readonly handle: string
  readonly name?: string
  readonly bio?: string
  readonly location?: string
  readonly country?: string
  readonly lang?: string
  readonly verified?: boolean
  readonly person?: string
  readonly followers?: number
  readonly observedAt: string
}

export interface InteractionRow {
  readonly kind: 'follow' | 'reshare'
  readonly from: string
  readonly to: string
  readonly at?: string
}

/** Instants of worlds are whole seconds. */
export function isoSeconds(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`
}
