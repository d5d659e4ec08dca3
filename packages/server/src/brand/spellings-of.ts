/** A name counts as words, and as the account or hashtag of that name. */
export const spellingsOf = (name: string): string[] => {
  const joined = name.replaceAll(' ', '')
  return [name, `@${joined}`, `#${joined}`]
}
