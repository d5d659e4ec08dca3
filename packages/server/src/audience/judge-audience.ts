import type { AccountModel } from '@relais/core/audience/accounts/account-model'
import { createAccountClassifier } from '@relais/core/audience/accounts/classify-account'
import type { ReasonSeen } from '@relais/core/audience/collect-reasons'
import { createCommentsClassifier } from '@relais/core/audience/comments/classify-comments'
import type { CommentModel } from '@relais/core/audience/comments/comment-model'
import type { JudgedPanel } from '@relais/core/audience/estimate-real-share'
import type { AccountId } from '@relais/core/shared/branded'
import { readTexts } from '../corpus/queries/texts-of-posts.ts'
import type { ScopedCorpus } from '../corpus/scoped-corpus.ts'
import type { ProfileRow } from './queries/profile-row.ts'
import { readProfiles } from './queries/read-profiles.ts'
import { sampleCommenters } from './queries/sample-commenters.ts'
import { sampleFollowers } from './queries/sample-followers.ts'
import { toProfile } from './to-profile.ts'

export interface Models {
  readonly accounts: AccountModel
  readonly comments: CommentModel
}

/** People who were looked at: what each got, by the model that judged them, and what spoke against those who do not look real. */
export interface Judged {
  readonly panels: readonly JudgedPanel[]
  readonly reasons: readonly ReasonSeen[]
}

function judgeProfiles(rows: readonly ProfileRow[], model: AccountModel): Judged {
  const classify = createAccountClassifier(model)
  const probabilities = { follower: [] as number[], publisher: [] as number[] }
  const reasons: ReasonSeen[] = []
  for (const row of rows) {
    const verdict = classify(toProfile(row))
    probabilities[verdict.head].push(verdict.learned)
    if (verdict.label === 'real') continue
    for (const { feature, weight, facts } of verdict.reasons)
      reasons.push({ reason: feature, weight, handle: row.handle, facts, text: null })
  }
  return {
    panels: (['follower', 'publisher'] as const).map((head) => ({
      spread: model[head].spread,
      probabilities: probabilities[head],
    })),
    reasons,
  }
}

/** Followers of any of these accounts, each once, whose profiles tell enough. */
export async function judgeFollowers(
  corpus: ScopedCorpus,
  accounts: readonly AccountId[],
  models: Models,
  limit: number,
): Promise<Judged> {
  return judgeProfiles(await sampleFollowers(corpus, accounts, { limit, all: false }), models.accounts)
}

/** People who answered any of these accounts, each once: by their profile where it tells enough, by one answer of theirs otherwise. */
export async function judgeCommenters(
  corpus: ScopedCorpus,
  accounts: readonly AccountId[],
  models: Models,
  limit: number,
): Promise<Judged> {
  const people = await sampleCommenters(corpus, accounts, limit)
  const [profiles, texts] = await Promise.all([
    readProfiles(
      corpus,
      people.map((one) => one.account),
    ),
    readTexts(
      corpus,
      people.map((one) => [one.account, one.answer] as const),
    ),
  ])
  const isTold = createAccountClassifier(models.accounts)
  const told: ProfileRow[] = []
  const written: { handle: string; text: string; atMs: number; account: string }[] = []
  for (const one of people) {
    const profile = profiles.get(one.account)
    const text = texts.get(one.answer)?.text ?? ''
    if (profile !== undefined && isTold(toProfile(profile)).isTold) told.push(profile)
    else if (text !== '') written.push({ ...one, handle: profile?.handle ?? '', text })
  }
  const verdicts = createCommentsClassifier(models.comments)(
    written.map(({ text, atMs, account: author }) => ({ text, atMs, author, post: null })),
  )
  const byProfile = judgeProfiles(told, models.accounts)
  const readable = verdicts.flatMap((verdict, place) => (verdict.isTold ? [{ verdict, place }] : []))
  return {
    panels: [
      ...byProfile.panels,
      { spread: models.comments.spread, probabilities: readable.map(({ verdict }) => verdict.learned) },
    ],
    reasons: [
      ...byProfile.reasons,
      ...readable.flatMap(({ verdict, place }) =>
        (verdict.label === 'genuine' ? [] : verdict.reasons).map(({ feature, weight, value }) => ({
          reason: `comment.${feature}`,
          weight,
          handle: written[place]?.handle ?? '',
          facts: { value },
          text: written[place]?.text ?? '',
        })),
      ),
    ],
  }
}
