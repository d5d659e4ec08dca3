import type { Inflection } from './inflection.ts'
import { basesOf, suffixRules } from './suffix-rules.ts'

const notPlurals = new Set(
  'mas mais menos tres seis depois antes pois onibus virus gratis lapis tenis pires oasis atras alias dois pais gas mes vez adidas asics jeans paris'.split(
    ' ',
  ),
)

const plural = suffixRules(1, [
  'oes aes: ao',
  'aos: ao',
  'ais: al ai',
  'eis: el il ei',
  'ois: ol oi',
  'uis: ul',
  'res: r re',
  'zes: z ze',
  'ses: s se',
  'les: l le',
  'ns: m n',
  'is: il i',
  's: -',
])

const feminine = suffixRules(2, [
  'adas ada: ado',
  'idas ida: ido',
  'osas osa: oso',
  'icas ica: ico',
  'ivas iva: ivo',
  'arias aria: ario',
  'eiras eira: eiro',
  'anas ana: ano',
  'inas ina: ino',
  'doras dora: dor',
  'toras tora: tor',
  'soras sora: sor',
  'esas esa: es',
])
const notFeminine = new Set(
  'musica musicas fabrica fabricas tecnica tecnicas politica politicas comida comidas saida saidas entrada entradas vida vidas medida medidas bebida bebidas geleira madeira madeiras carteira carteiras cadeira cadeiras feira feiras segunda cozinha semana semanas vitamina vitaminas gasolina mesa mesas empresa empresas surpresa despesa princesa cosa rosa rosas esposa camisa'.split(
    ' ',
  ),
)
const pairs: Readonly<Record<string, string>> = {
  barata: 'barato',
  baratas: 'barato',
  preta: 'preto',
  pretas: 'preto',
  branca: 'branco',
  brancas: 'branco',
  nova: 'novo',
  novas: 'novo',
  boa: 'bom',
  boas: 'bom',
  leve: 'leve',
  perfeita: 'perfeito',
  perfeitas: 'perfeito',
  vermelha: 'vermelho',
  vermelhas: 'vermelho',
  cega: 'cego',
  cegas: 'cego',
  frita: 'frito',
  fritas: 'frito',
  pequena: 'pequeno',
  pequenas: 'pequeno',
  limpa: 'limpo',
  limpas: 'limpo',
  cheia: 'cheio',
  cheias: 'cheio',
}

const verb = suffixRules(3, [
  'ando: ar',
  'endo: er',
  'indo: ir',
  'aremos arao aria ariam: ar',
  'eremos erao eria eriam: er',
  'iremos irao iria iriam: ir',
  'avamos avam ava: ar',
  'aram aste amos ou: ar',
  'eram este emos eu: er',
  'iram iste imos iu: ir',
  'ados adas ado ada: ar',
  'idos idas ido ida: er ir',
  'am as a: ar er ir',
  'em es e: ar er ir',
  'o: ar er ir',
  'ei: ar',
])

function singulars(word: string): string[] {
  if (word.length < 4 || notPlurals.has(word)) return []
  return basesOf(word, plural)
}

/** A participle by its letters, and a thing by its meaning: comida is food. */
const isNounOfItsOwn = (word: string) => /[ai]das?$/.test(word) && notFeminine.has(word)

function bases(word: string): string[] {
  const pair = pairs[word]
  return [
    ...(pair === undefined ? [] : [pair]),
    ...(word.length >= 5 && !notFeminine.has(word) ? basesOf(word, feminine) : []),
    ...(word.length >= 5 && !isNounOfItsOwn(word) ? basesOf(word, verb) : []),
  ]
}

export const portuguese: Inflection = {
  singulars,
  bases,
  functionWords: new Set(
    'o a os as um uma uns umas de do da dos das em no na nos nas ao aos a as por pelo pela pelos pelas para pra pro com sem sob sobre entre ate desde e ou nem que se nao mas porque pois como quando onde quem qual quais cujo este esta estes estas esse essa esses essas aquele aquela isto isso aquilo eu tu ele ela voce voces nos eles elas me te lhe lhes meu minha meus minhas teu tua seu sua seus suas nosso nossa nossos nossas sou es e somos sao era eram foi foram ser sido estou esta estamos estao estar estava tenho tem temos ter tinha ha haver vou vai vamos vao ir muito muita muitos muitas tao tanto todo toda todos todas tudo outro outra outros outras mesmo mesma algo alguem nada ninguem algum alguns alguma algumas cada ja ainda tambem so sempre nunca aqui ai ali assim entao depois antes agora hoje ontem mais menos'.split(
      ' ',
    ),
  ),
}
