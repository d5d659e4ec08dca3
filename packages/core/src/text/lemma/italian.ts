import type { Inflection } from './inflection.ts'
import { basesOf, suffixRules } from './suffix-rules.ts'

/** Singulars that end as plurals do, with a neighbour that means something else. */
const notPlurals = new Set(
  'sale mare cane pane latte sole pelle carne stile fine bene come dove forse sempre anche pure insieme oggi ieri domani quasi poi lunedi martedi mercoledi giovedi venerdi taxi sci brindisi crisi tesi analisi oasi qui cosi gratis olive'.split(
    ' ',
  ),
)

const plural = suffixRules(2, [
  'chi: co chio',
  'ghi: go ghio',
  'che: ca',
  'ghe: ga',
  'ci: co cio ce cia',
  'gi: go gio ge',
  'ce: cia ca',
  'ge: gia ga',
  'gli: glio gle',
  'ie: ia',
  'ii: io',
  'i: o e a io',
  'e: a',
])

const feminine = suffixRules(2, [
  'ate ata: ato',
  'ite ita: ito',
  'ute uta: uto',
  'ose osa: oso',
  'iche ica: ico',
  'ive iva: ivo',
  'arie aria: ario',
  'iere iera: iere iero',
  'ane ana: ano',
  'ine ina: ino',
  'trici trice: tore',
  'esse essa: e',
  'ali ale: ale',
])
const notFeminine = new Set(
  'patata patate insalata insalate giornata giornate vita vite uscita uscite musica fabbrica tecnica politica cosa cose rosa rose sposa cucina cucine vitamina vitamine benzina mattina mattine settimana settimane lana tana data date'.split(
    ' ',
  ),
)
const pairs: Readonly<Record<string, string>> = {
  nuova: 'nuovo',
  nuove: 'nuovo',
  nera: 'nero',
  nere: 'nero',
  bianca: 'bianco',
  bianche: 'bianco',
  leggera: 'leggero',
  leggere: 'leggero',
  buona: 'buono',
  buone: 'buono',
  bella: 'bello',
  belle: 'bello',
  perfetta: 'perfetto',
  perfette: 'perfetto',
  fresca: 'fresco',
  fresche: 'fresco',
  sporca: 'sporco',
  sporche: 'sporco',
  piccola: 'piccolo',
  piccole: 'piccolo',
  vecchia: 'vecchio',
  vecchie: 'vecchio',
  lunga: 'lungo',
  lunghe: 'lungo',
  secca: 'secco',
  secche: 'secco',
}

const verb = suffixRules(3, [
  'andosi: are',
  'endosi: ere ire',
  'ando: are',
  'endo: ere ire',
  'arsi armi arti arlo arla arli arle: are',
  'ersi erlo erla: ere',
  'irsi irlo irla: ire',
  'eremo eranno erebbe: are ere',
  'iranno irebbe: ire',
  'avano avamo ava avo: are',
  'evano evamo eva evo: ere',
  'ivano iva ivo: ire',
  'arono: are',
  'irono: ire',
  'iscono isce isci isco: ire',
  'iamo: are ere ire',
  'ate ata ati ato: are',
  'ete uti uta uto ute: ere',
  'ite ita iti ito: ire',
  'ano: are',
  'ono: ere ire',
  'a i o e: are ere ire',
])

function singulars(word: string): string[] {
  if (word.length < 4 || notPlurals.has(word)) return []
  return basesOf(word, plural)
}

function bases(word: string): string[] {
  const pair = pairs[word]
  return [
    ...(pair === undefined ? [] : [pair]),
    ...(word.length >= 5 && !notFeminine.has(word) ? basesOf(word, feminine) : []),
    ...(word.length >= 5 ? basesOf(word, verb) : []),
  ]
}

export const italian: Inflection = {
  singulars,
  bases,
  functionWords: new Set(
    'il lo la i gli le un uno una l d di del dello della dei degli delle a al allo alla ai agli alle da dal dallo dalla dai dagli dalle in nel nello nella nei negli nelle con col su sul sullo sulla sui sugli sulle per tra fra e ed o ma se non che chi cui come quando dove perche quale quali quanto quanta quanti quante questo questa questi queste quello quella quelli quelle quel quei io tu lui lei noi voi loro mi ti si ci vi ne mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre vostro vostra sono sei siamo siete era erano essere stato stata ho hai ha abbiamo avete hanno avere aveva fa fare fatto va vado andare molto molta molti molte tanto troppo poco tutto tutta tutti tutte altro altra altri altre stesso qualcosa qualcuno niente nessuno ogni gia ancora anche solo sempre mai qui qua li cosi allora poi prima dopo ora adesso oggi ieri piu meno'.split(
      ' ',
    ),
  ),
}
