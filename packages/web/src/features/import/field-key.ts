import type { ImportKind } from '@relais/server/import/import.schema'

const groups = { posts: 'post', accounts: 'profile', interactions: 'interaction' } as const satisfies Record<
  ImportKind,
  string
>
const ofAuthor = 'authorProfile.'

/** Under which message a field of a record is named, and whether it describes a post's author. */
export interface FieldKey {
  readonly key: string
  readonly isOfAuthor: boolean
}

/**
 * @example fieldKey('posts', 'metrics.likes') // { key: 'field.post.likes', isOfAuthor: false }
 * @example fieldKey('posts', 'authorProfile.bio') // { key: 'field.profile.bio', isOfAuthor: true }
 */
export function fieldKey(kind: ImportKind, name: string): FieldKey {
  if (name.startsWith(ofAuthor))
    return { key: `field.profile.${name.slice(ofAuthor.length)}`, isOfAuthor: true }
  const plain = name.replace(/^metrics\./, '').replaceAll('.', '_')
  return { key: `field.${groups[kind]}.${plain}`, isOfAuthor: false }
}
