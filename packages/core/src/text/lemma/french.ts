import type { Inflection } from './inflection.ts'
import { basesOf, suffixRules } from './suffix-rules.ts'

/** Words that end in s or x in the singular too, and mean something else without it. */
const notPlurals = new Set(
  'mois fois fils cours vers paris bras jus avis mars ours repas cas bois dos corps temps tapis souris palais marais relais frais anglais matelas progres proces acces succes exces abus refus virus campus discours concours parcours recours secours velours toujours jamais ananas cassis radis mais colis devis permis compris logis inox prix voix choix croix paix noix houx deux doux roux faux heureux taux box max relax'.split(
    ' ',
  ),
)

const plural = suffixRules(1, [
  'eaux: eau',
  'aux: al ail au',
  'eux: eu',
  'oux: ou',
  'ieux: ieu',
  'ss: ss',
  's: -',
])

const feminine = suffixRules(2, [
  'euses euse: eux eur',
  'trices trice: teur',
  'iennes ienne: ien',
  'onnes onne: on',
  'elles elle: el',
  'ives ive: if',
  'ieres iere: ier',
  'eres ere: er',
  'aises aise: ais',
  'oises oise: ois',
  'antes ante: ant',
  'entes ente: ent',
  'ales ale: al',
  'ines ine: in',
  'ees ee: e',
  'ites ite: it',
  'andes ande: and',
  'ertes erte: ert',
  'oires oire: oir',
  'ures ure: ur',
  'osses osse: os',
  'anches anche: anc',
  'aiches aiche: ais',
  'eches eche: ec',
  'ongues ongue: ong',
])

/** Feminine by their letters, and not the feminine of the word without them. */
const notFeminine = new Set(
  'fraise fraises cuisine cuisines marine machine vitamine annee annees armee armees musee musees puree purees entree entrees idee idees soiree journee elle elles celle celles quelle quelles belle viande viandes commande commandes demande demandes vente ventes plante plantes tante sante droite suite limite mesure mesures histoire memoire victoire peinture culture nature voiture planche manche hanche branche cette personne personnes automne bouche mere pere frere'.split(
    ' ',
  ),
)

const verb = suffixRules(3, [
  'eraient erait eront erons erez erai era eras erais: er',
  'issaient issait issent issez issons issant irait ira iront: ir',
  'geons geait geaient geant: ger',
  'ent: er ir',
  'aient ait ais ant ons ez: er ir',
  'ees ee es e: er',
  'irent ies ie is it i: ir',
])

const irregular: Readonly<Record<string, string>> = {
  court: 'courir',
  courent: 'courir',
  couru: 'courir',
  cours: 'courir',
  cuit: 'cuire',
  cuite: 'cuire',
  cuits: 'cuire',
  cuites: 'cuire',
  achete: 'acheter',
  achetent: 'acheter',
  yeux: 'oeil',
}

function singulars(word: string): string[] {
  if (word === 'yeux') return ['oeil']
  if (word.length < 4 || notPlurals.has(word) || word.endsWith('ss')) return []
  return basesOf(word, plural)
}

function bases(word: string): string[] {
  const known = irregular[word]
  const fromVerb = word.length >= 5 ? basesOf(word, verb) : []
  const fromFeminine = word.length >= 5 && !notFeminine.has(word) ? basesOf(word, feminine) : []
  return [...(known === undefined ? [] : [known]), ...fromVerb, ...fromFeminine]
}

export const french: Inflection = {
  singulars,
  bases,
  functionWords: new Set(
    'le la les l un une des du de d au aux a ce cet cette ces c se s sa son ses ma mon mes ta ton tes notre nos votre vos leur leurs je j tu il elle on nous vous ils elles me m te t lui eux moi toi soi y en qui que qu quoi dont ou et mais donc or ni car si ne n pas plus moins tres trop peu bien mal avec sans sous sur dans par pour vers chez entre apres avant depuis pendant comme quand comment pourquoi est es suis sommes etes sont etait etaient ete etre ai as avons avez ont avait avoir fait faire faut peut peux tout tous toute toutes meme aussi encore deja alors ainsi cela ca ceci celui celle ceux celles quel quelle quels quelles aucun autre autres chaque plusieurs quelque quelques tel telle non oui la-bas ici'.split(
      ' ',
    ),
  ),
}
