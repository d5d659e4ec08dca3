/** The name that stands for every erased person. It holds no letter, so no search finds it and no text spells it by chance. */
export const erasedHandle = '▒▒▒'

/** What stands in a text where an erased person was mentioned. */
export const erasedMention = `@${erasedHandle}`

/** Whether an account was erased; handles as `handleKey` folds them. */
export type IsErased = (platform: string, handleKey: string) => boolean

/** Nobody was. Whoever reads many rows asks for this first and saves itself the search. */
export const nobodyErased: IsErased = () => false
