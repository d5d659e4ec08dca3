import { readFileSync } from 'node:fs'
import type { Profile } from '@relais/core/identity/profile'

export interface KnownProfile extends Profile {
  /** The truth: who is behind it. */
  readonly person: string
}

const platforms = new Set(['twitter', 'facebook', 'youtube', 'instagram'])

/**
 * Accounts of members of the United States Congress, with the person behind each; handles are all that is known. Read
 * line by line, as the file is as plain as YAML gets: `- id:` opens a person, `    platform: handle` is an account.
 */
export function readOfficials(path: string | URL): KnownProfile[] {
  const profiles: KnownProfile[] = []
  let person = ''
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [, key, value] = /^\s+(\w+): '?([^']*?)'?\s*$/.exec(line) ?? []
    if (key === undefined || value === undefined) continue
    if (key === 'bioguide') person = value
    else if (platforms.has(key) && value !== '')
      profiles.push({
        id: `${key}/${value.toLowerCase()}`,
        platform: key,
        handle: value,
        name: '',
        about: '',
        picture: null,
        person,
      })
  }
  return profiles
}
