import type { Ctx } from '@relais/server/context'
import { accountId } from '@relais/server/corpus/corpus-id'
import { eraseCreator } from '@relais/server/erasure/erase-creator'
import type { ErasureResult } from '@relais/server/erasure/erasure.schema'
import { type FinishedErasures, finishErasures } from '@relais/server/erasure/finish-erasures'
import { topicTerms } from '../generate/generated-world.ts'
import { rankTerms } from './read-answers.ts'
import type { SetUp } from './set-ups.ts'

export interface ErasureAnswers {
  /** Who came first before and after, as platform and handle. */
  readonly before: string
  readonly after: string
  readonly erased: Omit<ErasureResult, 'bytesGoneBy'>
  /** Rows of the corpus in which the person still is. */
  readonly left: number
  readonly bytes: FinishedErasures
}

/** Erases whoever comes first on the widest topic of the generated world, and removes the bytes. */
export async function eraseFirst({ relais }: SetUp, ctx: Ctx): Promise<ErasureAnswers> {
  const first = async () => {
    const [person] = (await rankTerms(ctx, [topicTerms.perTen])).results
    if (!person) throw new Error('Nobody is ranked.')
    return { platform: person.platform, handle: person.handle }
  }
  const person = await first()
  const { bytesGoneBy: _, ...erased } = await eraseCreator(ctx, relais.corpus, person)
  const next = await first()
  const [row] = await relais.corpus.selectWhole<{ left: string }>({
    sql: `SELECT
      (SELECT count() FROM post WHERE account = {id:UInt64} OR has(targets, {id:UInt64}) OR has(terms, {term:String}))
      + (SELECT count() FROM post_text WHERE account = {id:UInt64} OR position(text, {term:String}) > 0)
      + (SELECT count() FROM account WHERE id = {id:UInt64})
      + (SELECT count() FROM interaction WHERE target = {id:UInt64} OR source = {id:UInt64})
      + (SELECT count() FROM interaction_by_from WHERE target = {id:UInt64} OR source = {id:UInt64}) AS left`,
    params: { id: accountId(person.platform, person.handle), term: `@${person.handle}` },
  })
  const bytes = await finishErasures(relais, new AbortController().signal)
  return {
    before: `${person.platform}/${person.handle}`,
    after: `${next.platform}/${next.handle}`,
    erased,
    left: Number(row?.left),
    bytes,
  }
}
