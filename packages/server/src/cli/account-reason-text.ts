import type { AccountReason } from '@relais/core/audience/accounts/classify-account'

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 })

/** What was seen of a profile, as a sentence. */
export function accountReasonText({ feature, facts }: AccountReason): string {
  const of = (name: string) =>
    facts[name] === undefined ? 'an unknown number of' : number.format(facts[name])
  const yes = facts.yes === 1
  switch (feature) {
    case 'followers':
      return `${of('followers')} followers.`
    case 'following':
      return `Follows ${of('following')} accounts.`
    case 'posts':
      return `${of('posts')} posts.`
    case 'followingPerFollower':
      return `Follows ${of('following')} accounts and has ${of('followers')} followers.`
    case 'postsPerFollowed':
      return `${of('posts')} posts, and follows ${of('following')} accounts.`
    case 'postsPerDay':
      return `${of('perDay')} posts a day.`
    case 'ageDays':
      return `The account is ${of('days')} days old.`
    case 'likesGiven':
      return `Gave ${of('likes')} likes.`
    case 'likesGivenPerPost':
      return `Gave ${of('likes')} likes and wrote ${of('posts')} posts.`
    case 'listedPerDay':
      return `On ${of('listed')} lists of others after ${of('days')} days.`
    case 'handleLength':
      return `The handle has ${of('letters')} characters.`
    case 'handleDigits':
      return `${of('digits')} of the ${of('letters')} characters of the handle are digits.`
    case 'endsInDigit':
      return yes ? 'The handle ends in a digit.' : 'The handle does not end in a digit.'
    case 'hasAvatar':
      return yes ? 'Has a picture.' : 'Has no picture.'
    case 'isPrivate':
      return yes ? 'The account is private.' : 'The account is public.'
    case 'isVerified':
      return yes ? 'Verified by the platform.' : 'Not verified by the platform.'
    case 'hasBio':
      return yes ? 'Says something about itself.' : 'Says nothing about itself.'
  }
}
