import { handleKey, permanentName } from '../record/ids.ts'

/** The name that stands for every erased person. It holds no letter, so no search finds it and no text spells it by chance. */
export const erasedHandle = '▒▒▒'

/** What stands in a text where an erased person was mentioned. */
export const erasedMention = `@${erasedHandle}`

/** Whether an account was erased; handles as `handleKey` folds them. */
export type IsErased = (platform: string, handleKey: string) => boolean

/** Nobody was. Whoever reads many rows asks for this first and saves itself the search. */
export const nobodyErased: IsErased = () => false

/** Whether an account was erased, by its handle or, where a row knows it, by the name that stays. */
export function isSuppressedAccount(
  isErased: IsErased,
  platform: string,
  handle: string,
  nativeId: string | null | undefined,
): boolean {
  if (isErased(platform, handleKey(platform, handle))) return true
  const permanent = permanentName(platform, nativeId)
  return permanent !== null && isErased(platform, handleKey(platform, permanent))
}
