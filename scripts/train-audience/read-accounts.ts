import { readFileSync } from 'node:fs'
import type { Profile } from '@relais/core/audience/accounts/profile'
import { readProfile } from '@relais/core/audience/accounts/read-profile'

export interface LabelledAccount {
  readonly profile: Profile
  readonly label: boolean
}

/** Gilani et al. drew accounts from about these numbers of followers. */
const bandFollowers: Readonly<Record<string, number>> = { '1k': 1e3, '100k': 1e5, '1M': 1e6, '10M': 1e7 }

function readRows(file: URL): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').trim().split('\n')
  const names = head.split(',')
  return lines.map((line) => {
    const cells = line.split(',')
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']))
  })
}

/** Followers of Swiss creators, labelled by journalists (SRF Data). */
export function readInstagram(folder: URL): LabelledAccount[] {
  return readRows(new URL('instagram-fake-followers.csv', folder)).map((row) => ({
    profile: readProfile({ ...row, platform: 'instagram' }, 0),
    label: row.is_fake === '1',
  }))
}

/**
 * Accounts that publish on Twitter, labelled by people (Gilani et al. 2017). The set tells lists per day of age, and
 * followers by band only.
 */
export function readTwitter(folder: URL): LabelledAccount[] {
  return readRows(new URL('twitter-bots.csv', folder)).map((row) => {
    const listed = Number(row.lists_per_user) * Number(row.age_of_account_in_days)
    const profile = { ...row, platform: 'twitter', followers: bandFollowers[row.band ?? ''], listed }
    return { profile: readProfile(profile, 0), label: row.is_bot === '1' }
  })
}
