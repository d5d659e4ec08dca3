import { type Profile, unknownProfile } from './profile.ts'

type Row = Readonly<Record<string, unknown>>

/** The names under which labelled sets and exports tell each thing, folded: letters and digits only, small. */
const columns = {
  platform: ['platform', 'network'],
  handle: ['handle', 'username', 'screenname', 'login'],
  name: ['name', 'fullname', 'displayname'],
  bio: ['bio', 'description', 'biography'],
  handleLength: ['handlelength', 'usernamelength', 'userlength'],
  handleDigits: ['handledigits', 'usernamedigits', 'usernamedigitcount'],
  endsInDigit: ['endsindigit', 'digitatend'],
  bioLength: ['biolength', 'descriptionlength', 'userbiographylength'],
  hasAvatar: ['hasavatar', 'hasprofilepicture', 'profilepic', 'userhasprofilpic', 'haspicture'],
  isPrivate: ['isprivate', 'private', 'userisprivate', 'protected'],
  isVerified: ['verified', 'isverified'],
  followers: ['followers', 'followerscount', 'followercount', 'userfollowercount'],
  following: ['following', 'followingcount', 'friendscount', 'follows', 'followscount', 'userfollowingcount'],
  posts: ['posts', 'postscount', 'statusescount', 'mediacount', 'usermediacount', 'tweetscount', 'tweets'],
  ageDays: ['agedays', 'accountagedays', 'ageofaccountindays'],
  postsPerDay: ['postsperday', 'tweetfrequency'],
  likesGiven: ['likesgiven', 'favouritescount', 'favoritescount', 'userfavourited'],
  listed: ['listed', 'listedcount'],
  createdAt: ['createdat', 'accountcreatedat', 'joinedat'],
  observedAt: ['observedat', 'seenat'],
  followersPerFollowing: ['followersperfollowing', 'followerfriendratio'],
} as const
type Column = keyof typeof columns

const folded = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '')
const dayMs = 86_400_000

function read(row: Row): Partial<Record<Column, unknown>> {
  const byName = new Map(Object.entries(row).map(([name, value]) => [folded(name), value]))
  const found: Partial<Record<Column, unknown>> = {}
  for (const [column, names] of Object.entries(columns) as [Column, readonly string[]][]) {
    const name = names.find((candidate) => {
      const value = byName.get(candidate)
      return value !== undefined && value !== null && value !== ''
    })
    if (name !== undefined) found[column] = byName.get(name)
  }
  return found
}

function asCount(value: unknown): number | null {
  const count =
    typeof value === 'number' ? value : typeof value === 'string' ? Number(value.replace(/[\s,]/g, '')) : NaN
  return Number.isFinite(count) && count >= 0 ? count : null
}

const yes: ReadonlySet<string> = new Set(['1', 'true', 'yes', 'y', 't'])
const no: ReadonlySet<string> = new Set(['0', 'false', 'no', 'n', 'f'])
function asBoolean(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value
  const text = String(value ?? '').toLowerCase()
  return yes.has(text) ? true : no.has(text) ? false : null
}

const asText = (value: unknown) =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null

function asInstant(value: unknown): number | null {
  const text = asText(value)
  if (text === null) return null
  const at = Date.parse(text)
  return Number.isNaN(at) ? null : at
}

/**
 * A row of any labelled set or export as a profile: columns by their usual names, in any case and spelling, wrong and
 * missing values unknown. Which names: docs/guide/authenticity.md
 * @param nowMs when it is read: for the age of accounts that tell no day of looking
 * @example readProfile({ followers_count: '12', friends_count: 900 }, now).following // 900
 */
export function readProfile(row: Row, nowMs: number): Profile {
  const told = read(row)
  const created = asInstant(told.createdAt)
  const seen = asInstant(told.observedAt) ?? nowMs
  const followers = asCount(told.followers)
  const ratio = asCount(told.followersPerFollowing)
  // A bio that the file has a column for and leaves empty is known to be empty.
  const bioColumn = Object.keys(row).find((name) => (columns.bio as readonly string[]).includes(folded(name)))
  return {
    ...unknownProfile,
    platform: asText(told.platform),
    handle: asText(told.handle)?.replace(/^@/, '') ?? null,
    handleLength: asCount(told.handleLength),
    handleDigits: asCount(told.handleDigits),
    endsInDigit: asBoolean(told.endsInDigit),
    name: asText(told.name),
    bio: asText(told.bio) ?? (bioColumn !== undefined && row[bioColumn] === '' ? '' : null),
    bioLength: asCount(told.bioLength),
    hasAvatar: asBoolean(told.hasAvatar),
    isPrivate: asBoolean(told.isPrivate),
    isVerified: asBoolean(told.isVerified),
    followers,
    following:
      asCount(told.following) ??
      (followers !== null && ratio !== null && ratio > 0 ? followers / ratio : null),
    posts: asCount(told.posts),
    ageDays: asCount(told.ageDays) ?? (created === null ? null : Math.max(0, (seen - created) / dayMs)),
    postsPerDay: asCount(told.postsPerDay),
    likesGiven: asCount(told.likesGiven),
    listed: asCount(told.listed),
  }
}
