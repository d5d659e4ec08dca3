/**
 * A column's name without what people write differently: case, accents, spaces and signs.
 * @example bareName('Nombre d’abonnés') // 'nombredabonnes'
 */
export function bareName(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}
