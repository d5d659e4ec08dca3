import type { Inflection } from './inflection.ts'
import { basesOf, suffixRules } from './suffix-rules.ts'

const notPlurals = new Set(
  'lunes martes jueves viernes crisis gratis virus tesis dosis oasis analisis paris mas ademas antes despues menos tres seis entonces pais gas bus dios mes res detras atras adidas asics'.split(
    ' ',
  ),
)

const plural = suffixRules(2, [
  'ces: z ce',
  'nes: n ne',
  'res: r re',
  'les: l le',
  'des: d de',
  'ses: s se',
  'jes: j je',
  'yes: y ye',
  'ies: i ie',
  'ues: ue u',
  'as: a',
  'es: e -',
  'is: i',
  'os: o',
  'us: u',
  's: -',
])

const feminine = suffixRules(2, [
  'adas ada: ado',
  'idas ida: ido',
  'osas osa: oso',
  'icas ica: ico',
  'ivas iva: ivo',
  'arias aria: ario',
  'eras era: ero',
  'anas ana: ano',
  'inas ina: ino',
  'oras ora: or',
  'esas esa: es',
  'onas ona: on',
])

/** Adjectives that change their last letter where the same letters also make unrelated pairs of nouns. */
const pairs = new Set(
  'barata baratas negra negras blanca blancas nueva nuevas larga largas corta cortas ligera ligeras rapida rapidas roja rojas bonita bonitas perfecta perfectas exacta buena buenas mala malas seca secas fresca frescas rica ricas loca locas pequena pequenas corta sucia sucias limpia limpias llena llenas vacia vacias gorda gordas alta altas baja bajas plana planas'.split(
    ' ',
  ),
)
const irregularFeminine = /^(?:rot|hech|puest|vist|escrit|abiert|muert|frit|dich)as?$/
const safeFeminine = /(?:ad|id|os|iv|ari|an|in|or)as?$|(?:ic|er|es|on)as?$/
/** Feminine by their letters, with a masculine that is another thing. */
const notFeminine = new Set(
  'musica musicas fabrica fabricas logica tecnica tecnicas politica politicas comida comidas salida salidas entrada entradas vida vidas medida medidas bebida bebidas cosa cosas rosa rosas mesa mesas fresa fresas esa era eras acera aceras cartera carteras carrera carreras madera maderas bandera primavera manera maneras cocina cocinas oficina vitamina vitaminas gasolina semana semanas manana ventana ventanas mana rana campana hora horas mejora ahora zona zonas persona personas corona crema empresa empresas sorpresa sorpresas promesa princesa camisa risa prisa lona'.split(
    ' ',
  ),
)

const verb = suffixRules(3, [
  'andose: ar',
  'iendose: er ir',
  'ando: ar',
  'iendo yendo: er ir',
  'arse: ar',
  'erse: er',
  'irse: ir',
  'arlo arla arlos arlas arte arme arnos: ar',
  'aremos aran aras ara aria arian arias arian: ar',
  'eremos eran eria erian: er',
  'iremos iran iria irian: ir',
  'abamos abais aban abas aba: ar',
  'iamos ian ias ia: er ir',
  'aron aste asteis amos ais: ar',
  'ieron iste isteis imos: er ir',
  'emos eis: er ar',
  'ados adas ado ada: ar',
  'idos idas ido ida: er ir',
  'io: er ir',
  'an as a: ar er ir',
  'en es e: ar er ir',
  'o: ar er ir',
])

function singulars(word: string): string[] {
  if (word.length < 4 || notPlurals.has(word)) return []
  return basesOf(word, plural)
}

function bases(word: string): string[] {
  if (pairs.has(word) || irregularFeminine.test(word)) return [word.replace(/as?$/, 'o')]
  if (word.length < 5) return []
  const isNounOfItsOwn = notFeminine.has(word)
  const isParticiple = /[ai]das?$/.test(word)
  return [
    ...(safeFeminine.test(word) && !isNounOfItsOwn ? basesOf(word, feminine) : []),
    ...(isParticiple && isNounOfItsOwn ? [] : basesOf(word, verb)),
  ]
}

export const spanish: Inflection = {
  singulars,
  bases,
  functionWords: new Set(
    'el la los las lo un una unos unas de del a al en por para con sin sobre entre hasta desde hacia segun tras ante bajo y e o u ni que si no mas pero sino porque pues como cuando donde quien quienes cual cuales cuyo este esta estos estas ese esa esos esas aquel aquella esto eso aquello yo tu el ella nosotros ellos ellas usted ustedes me te se le les nos os mi mis tus su sus nuestro nuestra nuestros nuestras soy eres es somos son era eran fue fueron ser sido estoy estas esta estamos estan estar estaba he has ha hemos han haber habia hay tengo tiene tienen tener hace hacer hacen va van voy ir muy tan tanto todo toda todos todas otro otra otros otras mismo misma algo alguien nada nadie alguno algunos alguna algunas cada ya aun tambien tampoco solo siempre nunca aqui ahi alli asi entonces despues antes ahora hoy ayer'.split(
      ' ',
    ),
  ),
}
