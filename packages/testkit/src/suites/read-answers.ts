import type { Ctx } from '@relais/server/context'
import { suggestTerms } from '@relais/server/corpus/suggest-terms'
import { summariseCorpus } from '@relais/server/corpus/summarise-corpus'
import { getCreator } from '@relais/server/creator/get-creator'
import { listCreatorPosts } from '@relais/server/creator/list-creator-posts'
import { loadSamePeople } from '@relais/server/identity/load-same-people'
import { rankTopic } from '@relais/server/influence/rank-topic'
import { compareAudiences } from '@relais/server/network/compare-audiences'
import { findIntroductions } from '@relais/server/network/find-introductions'
import { listRelays } from '@relais/server/network/list-relays'
import { mapInterests } from '@relais/server/network/map-interests'
import { mapNetwork } from '@relais/server/network/map-network'
import type { Overlap } from '@relais/server/network/overlap.schema'
import { countShared } from '@relais/server/network/queries/count-shared'
import { createWorkspace } from '@relais/server/workspace/create-workspace'
import { generateCorpus } from '../generate/generate-corpus.ts'
import { topicTerms } from '../generate/generated-world.ts'
import type { SetUp } from './set-ups.ts'

/** Enough for every shard to hold authors of every community, and for most citations to cross shards. */
const world = { posts: 20_000, seed: 21 }

/** Generates one world in a workspace of its own. */
export async function fillWorld({ relais }: SetUp): Promise<Ctx> {
  const workspace = await createWorkspace(relais.db, 'World')
  await generateCorpus(relais.corpus, { ...world, scope: workspace.scope })
  return relais.contextFor(workspace, { kind: 'cli' })
}

export const rankTerms = (ctx: Ctx, terms: readonly string[]) =>
  rankTopic(ctx, {
    terms: [...terms],
    exclude: [],
    languages: [],
    platforms: [],
    join: 'geometric',
    limit: 30,
    offset: 0,
  })

/** The same audiences as those that are compared, as if they were too large to be counted. */
async function sketchAudiences(ctx: Ctx, { people, period }: Overlap) {
  const accounts = people.map(({ accountId }) => accountId)
  return await countShared(
    ctx.corpus,
    {
      ...{ audience: 'talking', period, heard: { accounts, persons: accounts } },
      samePeople: await loadSamePeople(ctx, ctx.corpus),
    },
    accounts.map((id) => ({ accounts: [id], members: [id] })),
    { mostCounted: 0, kept: 20 },
  )
}

/** What Relais says about the world, as plain values that can be compared between set-ups. */
export async function readAnswers(ctx: Ctx) {
  const { perMille, perCent, perTen } = topicTerms
  const wide = await rankTerms(ctx, [perTen])
  const [first] = wide.results
  const overlap = await compareAudiences(ctx, { terms: [perTen], people: [], audience: 'talking' })
  const person = first && { platform: first.platform, handle: first.handle }
  return {
    creator: person && (await getCreator(ctx, person)),
    creatorPosts: person && (await listCreatorPosts(ctx, person, { terms: [perTen], limit: 20, offset: 0 })),
    rare: await rankTerms(ctx, [perMille]),
    common: await rankTerms(ctx, [perCent]),
    wide,
    several: await rankTerms(ctx, [perMille, perCent]),
    nothing: await rankTerms(ctx, ['nobody says this']),
    network: {
      map: await mapNetwork(ctx, { terms: [perTen], limit: 30, mostTies: 60 }),
      interests: await mapInterests(ctx, { terms: [perTen] }),
      relays: await listRelays(ctx, { terms: [perTen], limit: 12, days: 7 }),
      overlap,
      sketched: await sketchAudiences(ctx, overlap),
      ways: person && (await findIntroductions(ctx, { to: `${person.platform}/${person.handle}` })),
    },
    summary: await summariseCorpus(ctx),
    terms: await suggestTerms(ctx, 'fo'),
  }
}

export type Answers = Awaited<ReturnType<typeof readAnswers>>
