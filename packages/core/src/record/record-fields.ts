/** What an import file can hold. */
export const importKinds = ['posts', 'accounts', 'interactions'] as const
export type ImportKind = (typeof importKinds)[number]

export interface RecordField {
  readonly name: string
  readonly isRequired: boolean
}

const optional = (name: string): RecordField => ({ name, isRequired: false })
const required = (name: string): RecordField => ({ name, isRequired: true })

const profileFields = [
  'id',
  'name',
  'bio',
  'url',
  'avatar',
  'location',
  'country',
  'lang',
  'person',
  'verified',
  'createdAt',
  'followers',
  'following',
  'posts',
] as const

/** Every field of a record, nested ones with dots, in the order of a form. */
export const recordFields: Readonly<Record<ImportKind, readonly RecordField[]>> = {
  posts: [
    required('platform'),
    required('id'),
    required('author'),
    required('at'),
    ...['text', 'title', 'url', 'lang', 'kind'].map(optional),
    ...['likes', 'comments', 'reshares', 'quotes', 'views'].map((name) => optional(`metrics.${name}`)),
    ...['hashtags', 'mentions', 'links', 'replyTo.author', 'replyTo.id', 'quoteOf', 'observedAt'].map(
      optional,
    ),
    ...profileFields.map((name) => optional(`authorProfile.${name}`)),
  ],
  accounts: [
    required('platform'),
    required('handle'),
    ...profileFields.map(optional),
    optional('observedAt'),
  ],
  interactions: [
    required('kind'),
    required('from'),
    required('to'),
    optional('at'),
    ...['from.platform', 'from.handle', 'to.platform', 'to.handle'].map(optional),
  ],
}

/** What connectors tell and no column of a file can hold. */
const unmappable: Readonly<Record<ImportKind, readonly string[]>> = {
  posts: ['ids'],
  accounts: [],
  interactions: [],
}

/** Names of the keys that a record of this kind has at its top level. */
export function topLevelNames(kind: ImportKind): ReadonlySet<string> {
  const names = recordFields[kind].map((field) => field.name.split('.')[0] ?? field.name)
  return new Set([...names, ...unmappable[kind]])
}
