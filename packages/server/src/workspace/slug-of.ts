const longest = 48

/**
 * A name as it stands in addresses and on the command line: lower case letters and digits of any script, hyphens.
 * @example slugOf('Café Ñandú & Cie') // 'cafe-nandu-cie'
 */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replaceAll(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, '')
  return slug === '' ? 'workspace' : slug
}
