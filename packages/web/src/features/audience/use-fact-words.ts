import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'

const factNames = [
  'followers',
  'following',
  'posts',
  'perDay',
  'days',
  'likes',
  'listed',
  'letters',
  'digits',
] as const
type Fact = (typeof factNames)[number]

const profileReasons = [
  'followers',
  'following',
  'posts',
  'followingPerFollower',
  'postsPerFollowed',
  'hasAvatar',
  'isPrivate',
  'handleLength',
  'handleDigits',
  'endsInDigit',
  'postsPerDay',
  'ageDays',
  'likesGiven',
  'likesGivenPerPost',
  'listedPerDay',
  'hasBio',
] as const
const commentReasons = [
  'wording',
  'links',
  'subscribe',
  'look',
  'money',
  'contact',
  'favour',
  'copies',
  'sameAuthor',
  'burst',
  'emojiOnly',
  'genericPraise',
] as const

const oneOf = <Name extends string>(names: readonly Name[], name: string): Name | undefined =>
  names.find((known) => known === name)

/** Reasons and what was seen, in the words of the interface. */
export function useFactWords() {
  const { t } = useTranslation()
  const format = useFormat()
  return {
    reasonWords(reason: string): string {
      const [kind, name = ''] = reason.split('.')
      if (kind === 'comment') {
        const known = oneOf(commentReasons, name)
        return known ? t(`audience.comment.${known}`) : t('audience.comment.form')
      }
      const known = oneOf(profileReasons, reason)
      return known ? t(`audience.profile.${known}`) : reason
    },
    factWords: (facts: Readonly<Record<string, number>>): string =>
      factNames
        .filter((name: Fact) => facts[name] !== undefined)
        .map((name) =>
          t(`audience.fact.${name}`, {
            count: facts[name] as number,
            shown: format.number(facts[name] as number),
          }),
        )
        .join(' · '),
  }
}
