import { gzipSync } from 'node:zlib'
import { launch } from '@relais/testkit/scenarios/launch'
import type { World } from './fictional-posts.ts'

const first = [
  'Mira',
  'Jonas',
  'Aiko',
  'Tomás',
  'Leïla',
  'Piet',
  'Nora',
  'Sami',
  'Greta',
  'Ravi',
  'Ines',
  'Otto',
]
const last = ['Okafor', 'Lindqvist', 'Marsh', 'Duval', 'Brandt', 'Rossi', 'Hale', 'Petrov', 'Quist', 'Amari']

/** Nobody's name: the two lists are crossed, so that no two of the scenario's people share one. */
function nameOf(index: number): string {
  return `${first[index % first.length]} ${last[Math.floor(index / first.length + index) % last.length]}`
}

/** Scenario 1, launch, as one file of posts with their authors' profiles: what the pictures in the docs show. */
export function launchWorld(): World {
  const { accounts, posts } = launch()
  const profiles = new Map(
    accounts.map(({ handle, followers }, index) => [handle, { name: nameOf(index), followers }]),
  )
  const rows = posts.map((post) => JSON.stringify({ ...post, authorProfile: profiles.get(post.author) }))
  return {
    topic: '"cargo bike"',
    leader: nameOf(0),
    fileName: 'launch.jsonl.gz',
    file: gzipSync(rows.join('\n')),
  }
}
