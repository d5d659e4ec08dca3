import { handleKey } from '../record/ids.ts'
import { accountOfAddress } from '../record/profile-address.ts'
import { hashtagPattern } from '../text/find-hashtags.ts'
import { mentionPattern } from '../text/find-mentions.ts'
import { erasedHandle, erasedMention, type IsErased } from './erased-person.ts'

/** A mention, with the server that follows a name of the fediverse. */
const mention = new RegExp(`${mentionPattern.source}(@[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?`, 'gu')
const address = /https?:\/\/[^\s<>"'`\u3000]+/giu

function redactAddress(link: string, isErased: IsErased): string {
  const account = accountOfAddress(link.replace(/[.,;:!?…)\]}]+$/u, ''))
  if (account === null || !isErased(account.platform, handleKey(account.platform, account.handle)))
    return link
  const start = [account.handle, encodeURIComponent(account.handle)]
    .map((written) => ({ written, at: link.indexOf(written, link.indexOf('/', 8)) }))
    .find(({ at }) => at >= 0)
  if (start === undefined) return erasedMention
  return link.slice(0, start.at) + erasedHandle + link.slice(start.at + start.written.length)
}

/**
 * Takes erased people out of a text: where they are mentioned (`@handle`), where their handle is a hashtag, and where
 * an address leads to their account or their posts. The bare word stays: handles are often words, and the word is not
 * the person.
 * @param platform where the text was published: the same name elsewhere is somebody else
 * @example redactText('Con @Ana y ana: https://x.com/ana/status/1', 'twitter', isErased) // 'Con @▒▒▒ y ana: https://x.com/▒▒▒/status/1'
 */
export function redactText(text: string, platform: string, isErased: IsErased): string {
  if (!/[@＠#＃]|https?:/iu.test(text)) return text
  const isErasedHere = (handle: string) => isErased(platform, handleKey(platform, handle))
  return text
    .replaceAll(address, (link) => redactAddress(link, isErased))
    .replaceAll(mention, (whole, name: string, server: string | undefined) =>
      isErasedHere(`${name}${server ?? ''}`) ? erasedMention : whole,
    )
    .replaceAll(hashtagPattern, (whole, tag: string) => (isErasedHere(tag) ? erasedMention : whole))
}
