import { bareName } from './bare-name.ts'
import type { ColumnEvidence } from './column-evidence.ts'
import { commonNames } from './common-names.ts'
import { knownFiles } from './known-files.ts'
import type { FieldSource, Mapping } from './mapping.ts'
import { namesByLanguage } from './names-by-language.ts'
import { platformOfAddress, type postIdPatterns } from './post-address.ts'
import { readPerson } from './read-person.ts'
import { type ImportKind, recordFields } from './record-fields.ts'

/** A column of a file: its name, nested ones with dots, and some of what stands in it. */
export interface FileColumn {
  readonly name: string
  readonly examples: readonly string[]
  /** What all of its values say about how it is written, where somebody looked at them. */
  readonly evidence?: ColumnEvidence
}

/** Most networks end a post's address with its id. */
const lastPartOfAddress = '([\\w-]+)/?$'

/** The column of a list of handles and addresses. */
const personColumn = 'person'

/** Networks whose name exports put before the names of their columns: "Instagram Handle", "TikTok URL". */
const networks = [
  'instagram',
  'tiktok',
  'youtube',
  'twitter',
  'facebook',
  'twitch',
  'pinterest',
  'linkedin',
  'threads',
] as const
const handleWords = [
  '',
  'handle',
  'username',
  'url',
  'profile',
  'profileurl',
  'link',
  'account',
  'channel',
  'channelurl',
  'id',
]
const audienceWords = [
  'followers',
  'subscribers',
  'followercount',
  'followerscount',
  'abonnes',
  'seguidores',
  'ผู้ติดตาม',
]

const namesOf = (kind: ImportKind, field: string): readonly string[] => [
  field,
  ...(commonNames[kind][field] ?? []),
  ...(namesByLanguage[kind][field] ?? []),
]

function guessKind(names: ReadonlySet<string>): ImportKind {
  const hasAny = (...wanted: readonly string[]) => wanted.some((name) => names.has(bareName(name)))
  if (hasAny('from', 'source', 'follower', 'fromhandle') && hasAny('to', 'target', 'followed', 'tohandle')) {
    return 'interactions'
  }
  const saysSomething = hasAny(
    ...namesOf('posts', 'text').filter(
      (name) => !['post', 'publication', 'publicación', 'description', 'title'].includes(name),
    ),
    'posturl',
    'videotitle',
    'title',
  )
  const describesAccount =
    hasAny(...namesOf('accounts', 'followers'), ...namesOf('accounts', 'bio'), 'handle') ||
    [...names].some((name) => networks.some((network) => name.startsWith(network)))
  return describesAccount && !saysSomething ? 'accounts' : 'posts'
}

/** Fills fields from columns of the same name first, then of names that others use; a column serves one field. */
function matchNames(kind: ImportKind, columns: readonly FileColumn[]): Map<string, FieldSource> {
  const free = new Map(columns.map((column) => [bareName(column.name), column.name]))
  const fields = new Map<string, FieldSource>()
  const take = (field: string, name: string) => {
    const column = free.get(bareName(name))
    if (column === undefined || fields.has(field)) return
    free.delete(bareName(name))
    fields.set(field, column)
  }
  for (const { name } of recordFields[kind]) take(name, name)
  for (const names of [commonNames, namesByLanguage]) {
    for (const [field, others] of Object.entries(names[kind])) for (const name of others) take(field, name)
  }
  return fields
}

function columnOf(source: FieldSource | undefined, columns: readonly FileColumn[]): FileColumn | undefined {
  return columns.find(({ name }) => name === source)
}

/** The network, when every address of the file belongs to the same one. */
function soleNetwork(addresses: readonly string[]): (typeof postIdPatterns)[number] | null {
  const found = new Set(addresses.map(platformOfAddress))
  const [network] = found
  return found.size === 1 ? (network ?? null) : null
}

/** Whether what stands in a column says by itself which network it belongs to. */
const namesNetworks = (column: FileColumn | undefined) =>
  column?.examples.some((text) => (readPerson(text)?.platform ?? null) !== null) === true

/** The column of the handles of one network, in tables that have one for each: the one with the most in it. */
function networkColumn(columns: readonly FileColumn[]) {
  const found = columns.flatMap((column) => {
    const name = bareName(column.name)
    const network = networks.find((each) => handleWords.some((word) => name === each + bareName(word)))
    return network === undefined || column.examples.length === 0 ? [] : [{ network, column }]
  })
  return found[0] ?? null
}

/** Accounts whose handle, network or audience the table says in other words. */
function completeAccounts(fields: Map<string, FieldSource>, columns: readonly FileColumn[]): void {
  const own = networkColumn(columns)
  if (!fields.has('handle') && own !== null) {
    fields.set('handle', { from: own.column.name, as: 'handle' })
    if (!fields.has('platform')) fields.set('platform', { value: own.network })
    const audience = columns.find(({ name }) =>
      audienceWords.some((word) => bareName(name) === own.network + bareName(word)),
    )
    if (!fields.has('followers') && audience) fields.set('followers', audience.name)
  }
  const url = columnOf(fields.get('url'), columns)
  const handle = columnOf(fields.get('handle'), columns)
  if (!fields.has('handle') && url && namesNetworks(url))
    fields.set('handle', { from: url.name, as: 'handle' })
  const teller = [url, handle].find(namesNetworks)
  if (!fields.has('platform') && teller) fields.set('platform', { from: teller.name, as: 'platform' })
  if (handle && namesNetworks(handle)) fields.set('handle', { from: handle.name, as: 'handle' })
}

const instants = /(?:^|\.)(?:at|observedAt|createdAt)$/u
const counts = /^metrics\.|(?:^|\.)(?:followers|following|posts)$/u

/** How a column's dates and numbers are meant, where its values decide. */
function withEvidence(field: string, source: FieldSource, columns: readonly FileColumn[]): FieldSource {
  const evidence = columnOf(source, columns)?.evidence
  if (typeof source !== 'string' || evidence === undefined) return source
  const { dates, decimals } = evidence
  if (instants.test(field) && dates?.order) return { from: source, dateOrder: dates.order }
  if (counts.test(field) && decimals?.mark) return { from: source, decimalMark: decimals.mark }
  return source
}

/**
 * A first guess of what a file holds and how: files that Relais knows, its own field names, then the names that
 * exports and spreadsheets use in several languages. Where the platform, the handle or the post's id is missing, the
 * addresses give them. What it cannot guess is left out: `checkMapping` names the required fields that are missing.
 */
export function suggestMapping(columns: readonly FileColumn[], wanted?: ImportKind): Mapping {
  const names = new Set(columns.map(({ name }) => name))
  const known = knownFiles.find((file) => file.columns.every((name) => names.has(name)))
  if (known && (wanted === undefined || wanted === known.mapping.kind)) return known.mapping
  if (columns.length === 1 && names.has(personColumn)) return listOfPeople(columns[0])

  const kind = wanted ?? guessKind(new Set(columns.map(({ name }) => bareName(name))))
  const fields = matchNames(kind, columns)
  if (kind === 'accounts') completeAccounts(fields, columns)
  const url = fields.get('url')
  const network = soleNetwork(columnOf(url, columns)?.examples ?? [])
  if (kind !== 'interactions' && !fields.has('platform') && network)
    fields.set('platform', { value: network.platform })
  if (kind === 'posts' && !fields.has('id') && typeof url === 'string') {
    fields.set('id', { from: url, match: network?.id ?? lastPartOfAddress })
  }
  const meant = [...fields].map(([field, source]) => [field, withEvidence(field, source, columns)] as const)
  return { kind, fields: Object.fromEntries(meant) }
}

/** People by handle or address alone. Where none of them says its network, somebody must. */
function listOfPeople(column: FileColumn | undefined): Mapping {
  const platform: Record<string, FieldSource> = namesNetworks(column)
    ? { platform: { from: personColumn, as: 'platform' } }
    : {}
  return { kind: 'accounts', fields: { ...platform, handle: { from: personColumn, as: 'handle' } } }
}
