import type { SeededRandom } from '../../random/seeded-random.ts'
import type { Cast } from '../cast/cast-world.ts'
import type { WorldPlan } from '../world-plan.ts'
import type { WorldPost } from '../world-post.ts'
import type { CommentWriter } from '../writing/write-comment.ts'
import type { Writer } from '../writing/writer.ts'
import type { Commenters } from './choose-commenter.ts'
import type { Conversation } from './conversation.ts'

/** All that whoever comments needs: what there is to comment on, who may, the words, and what was said so far. */
export interface Discussion {
  readonly random: SeededRandom
  readonly plan: WorldPlan
  readonly cast: Cast
  readonly posts: readonly WorldPost[]
  readonly writer: Writer
  readonly comments: CommentWriter
  readonly commenters: Commenters
  readonly conversation: Conversation
}
