import { commonNames } from './common-names.ts'
import { knownFiles } from './known-files.ts'
import type { FieldSource, Mapping } from './mapping.ts'
import { platformOfAddress, type postIdPatterns } from './post-address.ts'
import { type ImportKind, recordFields } from './record-fields.ts'

/** A column of a file: its name, nested ones with dots, and some of what stands in it. */
export interface FileColumn {
  readonly name: string
  readonly examples: readonly string[]
}

/** Most networks end a post's address with its id. */
const lastPartOfAddress = '([\\w-]+)/?$'

const bare = (name: string) => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')

function guessKind(names: ReadonlySet<string>): ImportKind {
  const hasAny = (...wanted: readonly string[]) => wanted.some((name) => names.has(name))
  if (hasAny('from', 'source', 'follower', 'fromhandle') && hasAny('to', 'target', 'followed', 'tohandle')) {
    return 'interactions'
  }
  const saysSomething = hasAny(
    'text',
    'fulltext',
    'content',
    'caption',
    'message',
    'body',
    'tweet',
    'title',
    'videotitle',
  )
  const describesAccount = hasAny(
    'followers',
    'followercount',
    'followerscount',
    'subscribers',
    'bio',
    'biography',
    'handle',
  )
  return describesAccount && !saysSomething ? 'accounts' : 'posts'
}

/** Fills fields from columns of the same name first, then of names that others use; a column serves one field. */
function matchNames(kind: ImportKind, columns: readonly FileColumn[]): Map<string, FieldSource> {
  const free = new Map(columns.map((column) => [bare(column.name), column.name]))
  const fields = new Map<string, FieldSource>()
  const take = (field: string, name: string) => {
    const column = free.get(bare(name))
    if (column === undefined || fields.has(field)) return
    free.delete(bare(name))
    fields.set(field, column)
  }
  for (const { name } of recordFields[kind]) take(name, name)
  for (const [field, names] of Object.entries(commonNames[kind])) for (const name of names) take(field, name)
  return fields
}

function addressesIn(column: FieldSource | undefined, columns: readonly FileColumn[]): readonly string[] {
  return columns.find(({ name }) => name === column)?.examples ?? []
}

/** The network, when every address of the file belongs to the same one. */
function soleNetwork(addresses: readonly string[]): (typeof postIdPatterns)[number] | null {
  const networks = new Set(addresses.map(platformOfAddress))
  const [network] = networks
  return networks.size === 1 ? (network ?? null) : null
}

/**
 * A first guess of what a file holds and how: files that Relais knows, its own field names, then the names that
 * exports commonly use. Where the platform or the post's id is missing, the posts' addresses give them.
 * What it cannot guess is left out: `checkMapping` names the required fields that are missing.
 */
export function suggestMapping(columns: readonly FileColumn[], wanted?: ImportKind): Mapping {
  const names = new Set(columns.map(({ name }) => name))
  const known = knownFiles.find((file) => file.columns.every((name) => names.has(name)))
  if (known && (wanted === undefined || wanted === known.mapping.kind)) return known.mapping

  const kind = wanted ?? guessKind(new Set(columns.map(({ name }) => bare(name))))
  const fields = matchNames(kind, columns)
  const url = fields.get('url')
  const network = soleNetwork(addressesIn(url, columns))
  if (kind !== 'interactions' && !fields.has('platform') && network)
    fields.set('platform', { value: network.platform })
  if (kind === 'posts' && !fields.has('id') && typeof url === 'string') {
    fields.set('id', { from: url, match: network?.id ?? lastPartOfAddress })
  }
  return { kind, fields: Object.fromEntries(fields) }
}
