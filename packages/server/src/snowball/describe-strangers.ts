import { excerptOf } from '@relais/core/influence/excerpt'
import { handleKey } from '@relais/core/record/ids'
import { findMatches } from '@relais/core/text/find-matches'
import type { Ctx } from '../context.ts'
import { type AccountName, findNames } from '../corpus/queries/find-names.ts'
import { type PostText, readTexts } from '../corpus/queries/texts-of-posts.ts'
import type { SnowballField } from './queries/citing-deeds-sql.ts'
import type { CitedStranger } from './queries/find-cited-strangers.ts'
import { type CitingPost, findCiters } from './queries/find-citers.ts'
import type { CitedPerson } from './snowball.schema.ts'

/** Names, citers and words for the people on one page of the answer. */
export async function describeStrangers(
  { corpus }: Pick<Ctx, 'corpus'>,
  field: SnowballField,
  strangers: readonly CitedStranger[],
): Promise<CitedPerson[]> {
  const targets = strangers.map(({ account }) => account)
  const { citers, posts } = await findCiters(corpus, field, targets)
  const accounts = [...targets, ...citers.map(({ source }) => source), ...posts.map(({ source }) => source)]
  const [names, texts] = await Promise.all([
    findNames(corpus, [...new Set(accounts)]),
    readTexts(
      corpus,
      posts.map(({ source, post }) => [source, post]),
    ),
  ])
  const person = (account: string) => {
    const { platform = '', handle = '', name = '' } = names.get(account) ?? {}
    return { accountId: account, platform, handle, name }
  }
  return strangers.map((stranger) => {
    const { platform, handle } = person(stranger.account)
    const named = names.get(stranger.account)
    return {
      accountId: stranger.account,
      platform,
      handle,
      citers: stranger.citers,
      citations: stranger.citations,
      kinds: [...stranger.kinds],
      firstAt: instant(stranger.firstAt),
      lastAt: instant(stranger.lastAt),
      people: citers
        .filter(({ target }) => target === stranger.account)
        .map(({ source, citations }) => ({ ...person(source), citations })),
      evidence: posts
        .filter(({ target }) => target === stranger.account)
        .map((post) => ({ by: person(post.source), ...quotation(post, texts.get(post.post), named) })),
    }
  })
}

const instant = (seconds: number) => new Date(seconds * 1000).toISOString()

/** The lines of a post round the place where it names the person. */
function quotation(
  { post, kind, at }: CitingPost,
  text: PostText | undefined,
  named: AccountName | undefined,
): Omit<CitedPerson['evidence'][number], 'by'> {
  const whole = text?.text ?? ''
  const sought = named ? [[`@${handleKey(named.platform, named.handle)}`]] : []
  const excerpt = excerptOf(whole, findMatches(whole, sought))
  return {
    kind,
    postId: post,
    url: text?.url || null,
    title: text?.title || null,
    text: excerpt.text,
    at: instant(at),
    matches: excerpt.matches.map(([start, end]) => [start, end]),
  }
}
