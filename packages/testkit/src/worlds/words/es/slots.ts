import type { WordBank } from '../../word-bank.ts'

const cap = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Every shoe is feminine and plural, so that "las" always stands for it. */
const shoe = (plain: string) => ({
  las: `las ${plain}`,
  Las: `Las ${plain}`,
  unas: `unas ${plain}`,
})
const race = (la: string) => ({ la, La: cap(la) })
const place = (en: string) => ({ en })
const hour = (a: string) => ({ a, A: cap(a) })
const injury = (la: string) => ({ la, La: cap(la) })
const dish = (un: string) => ({ un, Un: cap(un) })
const person = (un: string, de: string, a: string) => ({ un, un_cap: cap(un), de, a })
const count = (text: string) => text.split(', ').map((n) => ({ n }))

/** Cities are real; Zancadia and Andurra and their models are made up. Prices of one item are of one country. */
export const slots: WordBank['slots'] = {
  shoe: [
    'zapatillas de rodaje',
    'zapatillas de competir',
    'zapatillas azules',
    'zapatillas de entrenar',
    'zapatillas naranjas',
    'zapatillas ligeras',
    'zapatillas Zancadia Brisa',
    'zapatillas Andurra Nube',
    'zapatillas de tirada larga',
    'zapatillas negras de siempre',
    'zapatillas del año pasado',
    'zapatillas Zancadia Cauce',
  ].map(shoe),
  price: [
    { full: '139,95 €', sale: '89 €', cheap: '35 €' },
    { full: '160 €', sale: '95 €', cheap: '40 €' },
    { full: '180 €', sale: '109 €', cheap: '30 €' },
    { full: '129 €', sale: '79,90 €', cheap: '25 €' },
    { full: '2,799 pesos', sale: '1,699 pesos', cheap: '650 pesos' },
    { full: '3,299 pesos', sale: '1,999 pesos', cheap: '800 pesos' },
    { full: '210 €', sale: '130 €', cheap: '45 €' },
    { full: '149 €', sale: '99 €', cheap: '38,50 €' },
    { full: '2,499 pesos', sale: '1,450 pesos', cheap: '500 pesos' },
    { full: '119,90 €', sale: '74 €', cheap: '28 €' },
    { full: '3,599 pesos', sale: '2,199 pesos', cheap: '900 pesos' },
  ],
  km: count('5 km, 6 km, 7 km, 8 km, 9 km, 10 km, 11 km, 12 km, 13 km, 14 km, 7,5 km'),
  long: count('18 km, 20 km, 22 km, 24 km, 25 km, 26 km, 28 km, 30 km, 32 km, 21 km'),
  life: ['480', '520', '600', '640', '700', '730', '780', '815', '900', '560'].map((number) => ({
    km: `${number} km`,
  })),
  race: [
    'la media maratón',
    'el maratón',
    'el 10K del barrio',
    'la carrera del pueblo',
    'la nocturna',
    'la San Silvestre',
    'el medio maratón de la costa',
    'la carrera solidaria',
    'el trail de la sierra',
    'la carrera de los puentes',
  ].map(race),
  place: [
    'por el río',
    'en el parque',
    'por el malecón',
    'en la pista',
    'por el paseo marítimo',
    'por la ciclovía',
    'en el bosque',
    'por el carril bici',
    'alrededor del lago',
    'por las calles de siempre',
    'en la costanera',
  ].map(place),
  city: [
    'en Valencia',
    'en Sevilla',
    'en Guadalajara',
    'en Bogotá',
    'en Monterrey',
    'en Bilbao',
    'en Rosario',
    'en Medellín',
    'en Lima',
    'en Zaragoza',
    'en Puebla',
    'en Málaga',
    'en Montevideo',
  ].map(place),
  hour: [
    'a las seis de la mañana',
    'a las cinco y media',
    'a las siete en punto',
    'a las seis y cuarto',
    'a las diez de la noche',
    'a las siete y media',
    'a primera hora',
    'a las cinco',
    'a las seis menos diez',
    'a las ocho y media',
  ].map(hour),
  pace: count('5:10, 5:25, 5:40, 5:50, 6:00, 6:15, 4:50, 5:05, 6:30, 4:35'),
  weight: ['218', '226', '235', '241', '248', '255', '262', '270', '279', '288'].map((g) => ({
    g: `${g} gramos`,
  })),
  drop: ['4', '5', '6', '8', '9', '10', '12', '0', '7', '3'].map((mm) => ({
    mm: mm === '0' ? 'cero' : `${mm} mm`,
  })),
  injury: [
    'la fascia',
    'la rodilla',
    'el sóleo',
    'el tendón de Aquiles',
    'la cintilla',
    'el isquio',
    'el tobillo',
    'la espinilla',
    'la cadera',
    'el gemelo',
  ].map(injury),
  weeks: count(
    'dos semanas, tres semanas, cuatro semanas, cinco semanas, seis semanas, un mes, mes y medio, dos meses, diez días, veinte días',
  ),
  dish: [
    'un plato de pasta',
    'unas arepas',
    'una tortilla de patata',
    'unos chilaquiles',
    'un arroz con huevo',
    'unas lentejas',
    'un sancocho',
    'unas tostadas con tomate',
    'unos tacos',
    'una avena con fruta',
    'un asado',
    'unas empanadas',
  ].map(dish),
  person: [
    person('mi hermana', 'de mi hermana', 'a mi hermana'),
    person('mi vecino', 'de mi vecino', 'a mi vecino'),
    person('mi madre', 'de mi madre', 'a mi madre'),
    person('mi primo', 'de mi primo', 'a mi primo'),
    person('mi compañera de trabajo', 'de mi compañera de trabajo', 'a mi compañera de trabajo'),
    person('mi cuñado', 'de mi cuñado', 'a mi cuñado'),
    person('mi tía', 'de mi tía', 'a mi tía'),
    person('mi sobrino', 'de mi sobrino', 'a mi sobrino'),
    person('mi suegra', 'de mi suegra', 'a mi suegra'),
    person('mi mejor amiga', 'de mi mejor amiga', 'a mi mejor amiga'),
  ],
}
