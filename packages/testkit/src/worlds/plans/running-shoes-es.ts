import type { WordBank } from '../word-bank.ts'
import { words } from '../words/es/index.ts'
import type { WorldPlan } from '../world-plan.ts'
import { storiesOn } from './platform-stories.ts'
import { shippedSize } from './world-size.ts'

/** Who plays the stories: names that fit what their words say of them. */
const storyPeople: WordBank['storyPeople'] = {
  'hidden-gem': {
    given: 'Noelia',
    family: 'Retamal',
    bio: 'Profesora de física. Mido zapatillas en la mesa de la cocina',
  },
  'distant-star': { given: 'Valeria', family: 'Montalbo', bio: 'Actriz y cantante. De gira' },
  'bought-step': { given: 'Hugo', family: 'Pastrana', bio: 'Running | Motivación | Buenas vibras ✨' },
  'happy-customer': {
    given: 'Marisol',
    family: 'Hinojal',
    bio: 'Farmacia de barrio y diez kilómetros los domingos',
  },
  detractor: { given: 'Rubén', family: 'Olmedilla', bio: 'Ferretería por la mañana, series por la tarde' },
  'friend-of-a-friend': { given: 'Emiliano', family: 'Ibarrola', bio: 'Zapatero. Cuarenta años de banco' },
}

export const runningShoesEs: WorldPlan = {
  world: 'running-shoes-es',
  seed: 3104,
  bank: { ...words, storyPeople },
  size: shippedSize,
  countries: [
    {
      code: 'ES',
      share: 46,
      utcOffsetHours: 1,
      summerTime: 'eu',
      cities: [
        'Madrid',
        'Barcelona',
        'Valencia',
        'Sevilla',
        'Bilbao',
        'Zaragoza',
        'Málaga',
        'Vigo',
        'Granada',
        'Alicante',
      ],
    },
    {
      code: 'MX',
      share: 26,
      utcOffsetHours: -6,
      summerTime: null,
      cities: ['Ciudad de México', 'Guadalajara', 'Monterrey', 'Puebla', 'Querétaro', 'Oaxaca', 'Toluca'],
    },
    {
      code: 'AR',
      share: 14,
      utcOffsetHours: -3,
      summerTime: null,
      cities: ['Buenos Aires', 'Rosario', 'Mendoza', 'La Plata', 'Mar del Plata'],
    },
    {
      code: 'CO',
      share: 14,
      utcOffsetHours: -5,
      summerTime: null,
      cities: ['Bogotá', 'Medellín', 'Cali', 'Bucaramanga'],
    },
  ],
  platforms: [
    ['instagram', 32],
    ['twitter', 23],
    ['tiktok', 20],
    ['youtube', 13],
    ['facebook', 8],
    ['threads', 4],
  ],
  storyPlatforms: storiesOn('twitter', {
    star: 'instagram',
    bought: 'instagram',
    pod: 'instagram',
    viral: 'tiktok',
  }),
  weekdays: [1.03, 1, 1, 0.98, 0.9, 1, 1.18],
  seasons: [
    { name: 'Navidad', from: '12-24', to: '12-26', all: 0.6, topic: 0.7 },
    { name: 'San Silvestre', from: '12-28', to: '12-31', all: 0.95, topic: 1.9 },
    { name: 'Reyes', from: '01-05', to: '01-07', all: 0.85, topic: 1.3 },
    { name: 'maratones de primavera', from: '02-15', to: '04-20', all: 1.02, topic: 1.45 },
    { name: 'Semana Santa', from: '03-29', to: '04-05', all: 0.75, topic: 0.7 },
    { name: 'agosto', from: '08-01', to: '08-28', all: 0.76, topic: 0.8 },
    { name: 'carreras de otoño', from: '09-18', to: '11-15', all: 1.04, topic: 1.4 },
  ],
  events: [
    { daysBeforeEnd: 421, strength: 2.5 },
    { daysBeforeEnd: 241, strength: 2.8 },
    { daysBeforeEnd: 150, strength: 1.8 },
    { daysBeforeEnd: 52, strength: 2.6 },
  ],
  emoji: ['🏃', '🏃‍♀️', '👟', '⛰️', '🥵', '🥇', '🐢', '☕', '🍊', '🌄'],
}
