import { randomBytes } from 'node:crypto'

/** Which kind of thing an id names: one registry, so that a stray id can be read. */
const prefixes = {
  workspace: 'wsp',
  user: 'usr',
  credential: 'crd',
  session: 'ses',
  member: 'mbr',
  invitation: 'inv',
  apiKey: 'key',
  verification: 'vrf',
  import: 'imp',
  upload: 'upl',
  topic: 'top',
  weights: 'wgt',
  list: 'lst',
  source: 'src',
  sourceRun: 'srn',
  evidence: 'evd',
  circleName: 'cnm',
  pictureRun: 'pcr',
} as const

export type IdKind = keyof typeof prefixes

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * A new id: prefix, 9 characters of time (so that ids sort by age), 16 random ones (80 bits).
 * @example createId('workspace') // 'wsp_01jd3q8vwkx2m4n6p8r0t2v4x'
 */
export function createId(kind: IdKind, now: Date = new Date()): string {
  let time = ''
  for (let rest = now.getTime(), i = 0; i < 9; i++, rest = Math.floor(rest / 32))
    time = alphabet[rest % 32] + time
  const random = Array.from(randomBytes(16), (byte) => alphabet[byte % 32]).join('')
  return `${prefixes[kind]}_${time}${random}`
}
