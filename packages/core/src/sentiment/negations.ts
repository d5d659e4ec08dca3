import { hashSeed, hashUnit } from './feature-hash.ts'

/** Words after which the next few mean the opposite, folded and without apostrophes. */
const words = [
  ...['not', 'no', 'never', 'nothing', 'nobody', 'cannot', 'without'],
  ...['dont', 'doesnt', 'didnt', 'isnt', 'wasnt', 'wont', 'cant', 'aint', 'havent', 'shouldnt', 'wouldnt'],
  ...['ne', 'pas', 'jamais', 'rien', 'aucun', 'aucune', 'sans', 'ni'],
  ...['nunca', 'nada', 'sin', 'tampoco', 'ningun', 'ninguna'],
  ...['nao', 'nem', 'sem', 'nenhum', 'nenhuma'],
  ...['nicht', 'kein', 'keine', 'keinen', 'nie', 'nichts', 'ohne'],
  ...['non', 'mai', 'niente', 'senza', 'nessuno', 'nessuna'],
]

/** Their hashes, begun with the seed of this kind of features. */
export const negationHashes = (kind: number): ReadonlySet<number> =>
  new Set(
    words.map((word) => [...word].reduce((h, letter) => hashUnit(h, letter.charCodeAt(0)), hashSeed(kind))),
  )
