import { createRandom, type SeededRandom } from '../random/seeded-random.ts'
import type { Scenario, ScenarioAccount, ScenarioPost } from './scenario.ts'

/** Who moves the launch, and who only seems to. Handles on twitter. */
export interface LaunchTruth {
  /** Ride, test and explain; others pass on what they say. */
  readonly voices: readonly string[]
  /** One of the voices, with the smallest audience of all who write about the launch. */
  readonly hiddenGem: string
  /** A very large audience, one post about the launch, nobody takes it up. */
  readonly celebrity: string
  /** Writes about the launch more than anybody, and nobody answers. */
  readonly megaphone: string
}

type Role = 'voice' | 'rider' | 'bystander' | 'celebrity' | 'megaphone'

interface Person {
  readonly handle: string
  readonly role: Role
  readonly followers: number
}

const observedAt = '2026-01-20T00:00:00Z'
const firstDay = Date.UTC(2025, 9, 6)
const weeks = 12
const hour = 3_600_000

const said = {
  onTopic: [
    'Second week with the Velora cargo bike and the brakes still bite',
    'What the new cargo bike does on wet cobbles, in three photos',
    'The cargo bike carries two children and a week of shopping',
    'Range of the cargo bike in winter: measured, not promised',
  ],
  offTopic: [
    'Coffee first',
    'The train is late again',
    'A book that I finished last night',
    'Rain until Friday, they say',
  ],
}

function peopleOf(random: SeededRandom): Person[] {
  const some = (role: Role, count: number, audience: () => number): Person[] =>
    Array.from({ length: count }, (_, i) => ({
      handle: `${role}_${i + 1}`,
      role,
      followers: Math.round(audience()),
    }))
  return [
    ...some('voice', 6, () => 2_000 * Math.exp(random.normal())).map((person, i) =>
      i === 5 ? { ...person, followers: 40 } : person,
    ),
    ...some('rider', 40, () => 600 * Math.exp(random.normal())),
    ...some('bystander', 30, () => 900 * Math.exp(random.normal())),
    ...some('celebrity', 1, () => 4_000_000),
    ...some('megaphone', 1, () => 5_000),
  ]
}

/** Posts about the launch and about other things, for each role. */
const postsOf: Readonly<Record<Role, readonly [onTopic: number, offTopic: number]>> = {
  voice: [14, 6],
  rider: [3, 9],
  bystander: [1, 12],
  celebrity: [1, 40],
  megaphone: [60, 4],
}

/** A typical number of likes, given the audience: a root of it, but for those whom nobody answers. */
function typicalLikes({ role, followers }: Person): number {
  if (role === 'megaphone') return 0.2
  return Math.sqrt(followers) * (role === 'voice' ? 0.9 : 0.4)
}

function writePost(
  random: SeededRandom,
  person: Person,
  voices: readonly Person[],
  isOnTopic: boolean,
): Omit<ScenarioPost, 'id'> {
  const cited =
    isOnTopic && person.role === 'rider' ? [random.pick(voices.filter((voice) => voice !== person))] : []
  const handles = cited.map((voice) => voice.handle)
  const isReply = handles.length > 0 && random.chance(0.5)
  const likes = Math.round(typicalLikes(person) * Math.exp(0.5 * random.normal()))
  const at = new Date(firstDay + random.integer(0, weeks * 7 * 24 - 1) * hour)
  return {
    platform: 'twitter',
    author: person.handle,
    at: at.toISOString(),
    observedAt,
    text: [
      random.pick(isOnTopic ? said.onTopic : said.offTopic),
      ...handles.map((handle) => `@${handle}`),
    ].join(' '),
    lang: 'en',
    kind: isReply ? 'reply' : 'post',
    mentions: handles,
    ...(isReply ? { replyTo: { author: handles[0] as string } } : {}),
    metrics: { likes, comments: Math.round(likes / 6), reshares: Math.round(likes / 4) },
  }
}

function accountOf({ handle, followers }: Person): ScenarioAccount {
  return { platform: 'twitter', handle, name: handle.replace('_', ' '), followers, observedAt }
}

/**
 * Scenario 1: a bicycle is launched. Six people move the talk about it, forty take it up from them, thirty mention it
 * once, a celebrity does too, and a megaphone repeats it sixty times.
 */
export function launch(): Scenario<LaunchTruth> {
  const number = 1
  const random = createRandom(number)
  const people = peopleOf(random)
  const voices = people.filter(({ role }) => role === 'voice')
  const posts = people.flatMap((person) => {
    const [onTopic, offTopic] = postsOf[person.role]
    return [...Array(onTopic).fill(true), ...Array(offTopic).fill(false)].map((isOnTopic: boolean) =>
      writePost(random, person, voices, isOnTopic),
    )
  })
  return {
    name: 'launch',
    number,
    topic: { terms: ['"cargo bike"'], from: '2025-10-06', to: '2025-12-28' },
    accounts: people.map(accountOf),
    posts: posts.map((post, i) => ({ ...post, id: `launch-${i + 1}` })),
    truth: {
      voices: voices.map(({ handle }) => handle),
      hiddenGem: 'voice_6',
      celebrity: 'celebrity_1',
      megaphone: 'megaphone_1',
    },
  }
}
