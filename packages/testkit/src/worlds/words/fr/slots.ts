import type { WordBank } from '../../word-bank.ts'

const cap = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Of one masculine noun: all knives here are masculine, so that "il" always stands for them. */
const knife = (noun: string) => ({
  a: `un ${noun}`,
  a_cap: `Un ${noun}`,
  the: noun.startsWith('é') ? `l’${noun}` : `le ${noun}`,
  the_cap: noun.startsWith('é') ? `L’${noun}` : `Le ${noun}`,
  of: noun.startsWith('é') ? `de l’${noun}` : `du ${noun}`,
  my: `mon ${noun}`,
  my_cap: `Mon ${noun}`,
})

const stone = (noun: string) => ({ a: `une ${noun}`, a_cap: `Une ${noun}`, the: `la ${noun}` })
const dish = (a: string) => ({ a, a_cap: cap(a) })
const city = (name: string) => ({
  name,
  at: `à ${name}`,
  from: /^[AEIOUÉ]/.test(name) ? `d’${name}` : `de ${name}`,
})
const town = (name: string) => ({ name, at: `à ${name}`, cap: name })
const euros = (amount: string) => ({ eur: `${amount}\u00a0€` })
const person = (bare: string, they: 'il' | 'elle') => ({
  bare,
  bare_cap: cap(bare),
  to: `à ${bare}`,
  for: `pour ${bare}`,
  of: `de ${bare}`,
  they,
})

/** Chazelmont, Saint-Orvan and the other towns of makers are made up; the cities are real. */
export const slots: WordBank['slots'] = {
  knife: [
    'santoku',
    'gyuto',
    'nakiri',
    'couteau de chef',
    'éminceur de 20',
    'couteau d’office',
    'couteau à légumes',
    'petit couteau à manche de frêne',
    'couteau de cuisine tout simple',
    'santoku de 18',
    'couteau de chef de 21',
    'grand couteau',
    'couteau de cuisine en carbone',
  ].map(knife),
  knife2: [
    'couteau à désosser',
    'couteau filet de sole',
    'couteau à jambon',
    'bunka',
    'petit couteau d’atelier',
    'couteau de boucher',
    'couteau chinois',
    'couteau de table affûté',
    'couteau bec d’oiseau',
    'couteau à tomates',
  ].map(knife),
  stone: [
    'pierre à eau 1000',
    'pierre à eau 400',
    'pierre à eau double face',
    'vieille pierre belge',
    'pierre à eau 3000',
    'pierre à eau 800',
    'pierre combinée 1000/6000',
    'pierre naturelle un peu creuse',
    'pierre à eau toute neuve',
    'pierre à eau de récup',
  ].map(stone),
  minutes: ['dix minutes', 'un quart d’heure', 'vingt minutes', 'une demi-heure', 'trois quarts d’heure']
    .concat(['douze minutes', 'huit minutes', 'une bonne heure', 'vingt-cinq minutes', 'sept minutes'])
    .map((n) => ({ n })),
  cheap: ['1,50', '2', '2,80', '3', '3,50', '4', '4,90', '5', '6', '7,50'].map(euros),
  small: ['8', '9,90', '12', '15', '18', '19,90', '20', '25', '29', '30', '35'].map(euros),
  price: ['79', '89', '95', '110', '119', '129', '139,90', '145', '160', '180', '210', '240'].map(euros),
  bigprice: [
    '7 800',
    '9 400',
    '11 000',
    '12 500',
    '14 200',
    '8 650',
    '10 300',
    '16 000',
    '13 900',
    '6 990',
  ].map(euros),
  city: [
    'Lyon',
    'Nantes',
    'Lille',
    'Toulouse',
    'Rennes',
    'Strasbourg',
    'Bordeaux',
    'Annecy',
    'Angers',
    'Dijon',
  ]
    .concat(['Grenoble', 'Brest', 'Clermont', 'Montpellier', 'Tours', 'Besançon', 'Poitiers', 'Marseille'])
    .map(city),
  town: ['Chazelmont', 'Saint-Orvan', 'Vernouze', 'Montrelier', 'Saint-Aubray', 'Courpalet']
    .concat(['Bressolles-la-Meule', 'Taillefont', 'Escouriac', 'Marvezin'])
    .map(town),
  angle: ['12°', '13°', '14°', '15°', '16°', '17°', '18°', '20°', '15 ou 16°', 'un bon 15°'].map((deg) => ({
    deg,
  })),
  weight: ['148', '155', '162', '168', '172', '180', '186', '191', '204', '137'].map((g) => ({
    g: `${g} g`,
  })),
  time: [
    { span: 'six mois', span_cap: 'Six mois', old: 'un an' },
    { span: 'trois mois', span_cap: 'Trois mois', old: 'deux ans' },
    { span: 'un an', span_cap: 'Un an', old: 'trois ans' },
    { span: 'deux ans', span_cap: 'Deux ans', old: 'quatre ans' },
    { span: 'huit semaines', span_cap: 'Huit semaines', old: 'cinq ans' },
    { span: 'un an et demi', span_cap: 'Un an et demi', old: 'six ans' },
    { span: 'quatre mois', span_cap: 'Quatre mois', old: 'sept ans' },
    { span: 'dix mois', span_cap: 'Dix mois', old: 'huit ans' },
    { span: 'trois ans', span_cap: 'Trois ans', old: 'neuf ans' },
    { span: 'cent jours', span_cap: 'Cent jours', old: 'dix ans' },
  ],
  wood: [
    { bare: 'frêne', the: 'le frêne', the_cap: 'Le frêne' },
    { bare: 'noyer', the: 'le noyer', the_cap: 'Le noyer' },
    { bare: 'olivier', the: 'l’olivier', the_cap: 'L’olivier' },
    { bare: 'buis', the: 'le buis', the_cap: 'Le buis' },
    { bare: 'chêne', the: 'le chêne', the_cap: 'Le chêne' },
    { bare: 'prunier', the: 'le prunier', the_cap: 'Le prunier' },
    { bare: 'hêtre', the: 'le hêtre', the_cap: 'Le hêtre' },
    { bare: 'merisier', the: 'le merisier', the_cap: 'Le merisier' },
    { bare: 'châtaignier', the: 'le châtaignier', the_cap: 'Le châtaignier' },
    { bare: 'robinier', the: 'le robinier', the_cap: 'Le robinier' },
  ],
  kilo: [
    { low: 'deux kilos', cap: 'Deux kilos' },
    { low: 'trois kilos', cap: 'Trois kilos' },
    { low: 'un kilo et demi', cap: 'Un kilo et demi' },
    { low: 'quatre kilos', cap: 'Quatre kilos' },
    { low: 'cinq kilos', cap: 'Cinq kilos' },
    { low: 'un bon kilo', cap: 'Un bon kilo' },
    { low: 'deux kilos et demi', cap: 'Deux kilos et demi' },
    { low: 'six kilos', cap: 'Six kilos' },
    { low: 'sept kilos', cap: 'Sept kilos' },
    { low: 'dix kilos', cap: 'Dix kilos' },
  ],
  dish: [
    'un bœuf bourguignon',
    'un pot-au-feu',
    'une ratatouille',
    'une blanquette',
    'un gratin dauphinois',
    'une soupe au pistou',
    'un couscous',
    'une tarte aux poireaux',
    'un hachis parmentier',
    'un curry de légumes',
    'une daube',
    'un tian',
    'une potée',
    'un minestrone',
  ].map(dish),
  person: [
    person('mon frère', 'il'),
    person('ma sœur', 'elle'),
    person('mon père', 'il'),
    person('ma mère', 'elle'),
    person('ma belle-mère', 'elle'),
    person('mon oncle', 'il'),
    person('ma cousine', 'elle'),
    person('mon meilleur ami', 'il'),
    person('ma filleule', 'elle'),
    person('ma collègue', 'elle'),
    person('mon voisin', 'il'),
    person('ma tante', 'elle'),
  ],
  km: ['6', '8', '10', '12', '14', '18', '22', '27', '35', '41'].map((n) => ({ n: `${n} km` })),
}
