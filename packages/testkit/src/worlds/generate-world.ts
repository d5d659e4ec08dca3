import { createRandom } from '../random/seeded-random.ts'
import { commentOn } from './activity/comment-on.ts'
import { draftOwnPosts } from './activity/draft-own-posts.ts'
import { draftTakeUps } from './activity/draft-take-ups.ts'
import { drawReshares } from './activity/draw-reshares.ts'
import { markPaid } from './activity/mark-paid.ts'
import { publishDrafts } from './activity/publish-drafts.ts'
import { castWorld } from './cast/cast-world.ts'
import { drawFollowGraph } from './graph/follow-graph.ts'
import { markOf } from './mark-of.ts'
import { seedOf } from './random-draws.ts'
import { accountRows } from './records/account-rows.ts'
import { countEdges } from './records/count-edges.ts'
import { interactionRows } from './records/interaction-rows.ts'
import { postRows } from './records/post-rows.ts'
import { draftStories } from './stories/draft-stories.ts'
import { plantedStories } from './stories/planted-stories.ts'
import type { World } from './world.ts'
import { endsAt, startsAtMs, type WorldPlan } from './world-plan.ts'
import { createDraftWriter } from './writing/write-draft.ts'
import { createWriter } from './writing/writer.ts'

/**
 * A whole world out of its plan: the same rows on every machine, each time. People first, then who reads whom, what
 * they write of their own accord and because of each other, how that is received, what is said under it, and last what
 * files would tell of all this.
 * @throws RangeError when a plan is too small for its stories, or its words lack what their sentences name
 */
export function generateWorld(plan: WorldPlan): World {
  const { bank, size } = plan
  const cast = castWorld(plan)
  const graph = drawFollowGraph(plan, cast)

  const own = markPaid(plan, [...draftOwnPosts(plan, cast), ...draftStories(plan, cast)])
  const onTopic = own.filter(({ about }) => about === 'topic')
  const drafts = [...own, ...draftTakeUps(plan, cast, graph, onTopic)]

  const random = createRandom(seedOf(plan.seed, 'words'))
  const writer = createWriter(random, bank)
  const creators = Map.groupBy(cast.creators, ({ platform }) => platform)
  const friendOf = (author: (typeof cast.authors)[number]) =>
    author.story === 'friend-of-a-friend'
      ? cast.friend
      : random.pick(creators.get(author.platform) ?? [cast.friend])
  const published = publishDrafts(plan, drafts, createDraftWriter(random, writer, bank, friendOf))
  if (published.length > size.posts) throw new RangeError(`${plan.world} has no room left for comments.`)

  const comments = commentOn(plan, cast, graph, published, writer, size.posts - published.length)
  const posts = [...published, ...comments]
  const follows = [...graph.follows()]
  const reshares = drawReshares(
    plan,
    graph,
    published,
    size.interactions - countEdges(posts) - follows.length,
  )
  const known = cast.authors.filter(({ isDescribed }) => isDescribed)

  return {
    info: {
      world: plan.world,
      language: bank.language,
      topic: bank.topic,
      brand: bank.brand,
      competitor: bank.competitor,
      startsAt: new Date(startsAtMs).toISOString().replace('.000', ''),
      endsAt,
      people: size.creators,
      readers: size.readers,
      accounts: known.length,
      posts: posts.length,
      comments: comments.length,
      interactions: size.interactions,
      stories: plantedStories(plan, cast),
      generator: markOf(plan),
    },
    accounts: accountRows(plan, known),
    posts: postRows(plan, posts, reshares),
    interactions: interactionRows(plan, follows, reshares),
  }
}
