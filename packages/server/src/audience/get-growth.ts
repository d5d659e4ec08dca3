import { countCiters } from '@relais/core/audience/growth/count-citers'
import { explainJump, type JumpEvent } from '@relais/core/audience/growth/explain-jump'
import { findJumps } from '@relais/core/audience/growth/find-jumps'
import { findSaws } from '@relais/core/audience/growth/find-saws'
import type { Ctx } from '../context.ts'
import { abandonWith } from '../corpus/abandon-with.ts'
import { readTexts } from '../corpus/queries/texts-of-posts.ts'
import type { ScopedCorpus } from '../corpus/scoped-corpus.ts'
import { type CreatorKey, type FoundAccount, getAccount } from '../creator/get-account.ts'
import { requireRole } from '../require-role.ts'
import type { Growth } from './audience.schema.ts'
import type { StoredAnswer } from './audience.store.ts'
import { readAnswers } from './keep-answer.ts'
import { listCitations } from './queries/list-citations.ts'
import { listCounts } from './queries/list-counts.ts'
import { listOwnPosts } from './queries/list-own-posts.ts'
import { readProfiles } from './queries/read-profiles.ts'
import { toAnswer } from './to-answer.ts'

type Question = Growth['questions'][number]

const iso = (atMs: number) => new Date(atMs).toISOString()
const dayOf = (atMs: number) => iso(atMs).slice(0, 10)
const longestText = 280

/**
 * How an account's audience grew, beside how many people passed it on, and the times that call for a question: followers
 * who came at once, with what may explain it, and following that rose and was cut again and again.
 * @throws AppError not_found
 */
export async function getGrowth(ctx: Ctx, key: CreatorKey, signal?: AbortSignal): Promise<Growth> {
  requireRole(ctx, 'viewer')
  const corpus = abandonWith(ctx.corpus, signal)
  const account = await getAccount({ corpus }, key)
  const [counts, posts, citations, answers] = await Promise.all([
    listCounts(corpus, account.id),
    listOwnPosts(corpus, account.id),
    listCitations(corpus, account.id),
    readAnswers(ctx, account.id),
  ])
  const jumps = findJumps(counts).map((jump) => ({ jump, events: explainJump(jump, posts, citations) }))
  const described = await describeEvents(
    corpus,
    account,
    jumps.flatMap(({ events }) => events),
  )
  const questions = [
    ...jumps.map(
      ({ jump, events }): Question => ({
        kind: 'jump',
        about: `growth:${dayOf(jump.toMs)}`,
        from: iso(jump.fromMs),
        to: iso(jump.toMs),
        count: jump.excess,
        before: jump.before,
        after: jump.after,
        teeth: null,
        events: events.flatMap((event) => described.get(event) ?? []),
        answer: answerTo(answers, 'growth', jump),
      }),
    ),
    ...findSaws(counts).map(
      (saw): Question => ({
        kind: 'saw',
        about: `following:${dayOf(saw.toMs)}`,
        from: iso(saw.fromMs),
        to: iso(saw.toMs),
        count: saw.letGo,
        before: null,
        after: null,
        teeth: saw.teeth,
        events: [],
        answer: answerTo(answers, 'following', saw),
      }),
    ),
  ]
  return {
    counts: counts.map(({ atMs, followers, following }) => ({ at: iso(atMs), followers, following })),
    citing: countCiters(citations),
    questions: questions.sort((a, b) => b.to.localeCompare(a.to)),
  }
}

/** Counts that came in later may move the ends of a jump by a little: an answer belongs to the time it lies in. */
function answerTo(
  answers: readonly StoredAnswer[],
  kind: string,
  { fromMs, toMs }: { readonly fromMs: number; readonly toMs: number },
) {
  const found = answers.find(({ about }) => {
    const [what, day = ''] = about.split(':')
    return what === kind && day >= dayOf(fromMs) && day <= dayOf(toMs)
  })
  return toAnswer(found)
}

async function describeEvents(
  corpus: ScopedCorpus,
  account: FoundAccount,
  events: readonly JumpEvent[],
): Promise<ReadonlyMap<JumpEvent, Question['events'][number]>> {
  const posts = events.flatMap((event) => (event.kind === 'post' ? [[account.id, event.post] as const] : []))
  const people = events.flatMap((event) => (event.kind === 'citedByBig' ? [event.account] : []))
  const [texts, profiles] = await Promise.all([readTexts(corpus, posts), readProfiles(corpus, people)])
  const nothing = { handle: null, url: null, text: null, timesUsual: null }
  function describe(event: JumpEvent): Question['events'][number] {
    const at = iso(event.atMs)
    switch (event.kind) {
      case 'post': {
        const said = texts.get(event.post)
        const text = (said?.title || said?.text || '').slice(0, longestText) || null
        const { kind, engagements: count, timesUsual } = event
        return { kind, at, handle: account.handle, url: said?.url || null, text, count, timesUsual }
      }
      case 'citedByBig': {
        const { kind, followers: count } = event
        return { ...nothing, kind, at, handle: profiles.get(event.account)?.handle ?? null, count }
      }
      case 'citedByMany': {
        const { kind, people: count, timesUsual } = event
        return { ...nothing, kind, at, count, timesUsual }
      }
    }
  }
  return new Map(events.map((event) => [event, describe(event)]))
}
