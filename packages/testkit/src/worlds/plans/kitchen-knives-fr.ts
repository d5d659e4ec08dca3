import type { WordBank } from '../word-bank.ts'
import { words } from '../words/fr/index.ts'
import type { WorldPlan } from '../world-plan.ts'
import { storiesOn } from './platform-stories.ts'
import { shippedSize } from './world-size.ts'

/** Who plays the stories: names that fit what their words say of them. */
const storyPeople: WordBank['storyPeople'] = {
  'hidden-gem': {
    given: 'Mathieu',
    family: 'Garnaud',
    bio: 'Prof de techno. Je mesure des couteaux sur la table de la cuisine',
  },
  'distant-star': { given: 'Solal', family: 'Verneuil-Dax', bio: 'Chanteur, parfois acteur. En tournée' },
  'bought-step': { given: 'Kévin', family: 'Lorrière', bio: 'Cuisine | Lifestyle | Bonne humeur ✨' },
  'viral-newcomer': { given: 'Solène', family: 'Chauvel', bio: 'Un tiroir, une radio, des poireaux' },
  'happy-customer': {
    given: 'Nadège',
    family: 'Quillien',
    bio: 'Deux tomates par jour. Comptable la semaine, marché le samedi',
  },
  detractor: { given: 'Hervé', family: 'Castagnier', bio: 'Je cuisine, je mesure, je garde les factures' },
  'friend-of-a-friend': { given: 'Armand', family: 'Pujolas', bio: 'Rémouleur, quarante ans de meule' },
}

export const kitchenKnivesFr: WorldPlan = {
  world: 'kitchen-knives-fr',
  seed: 3102,
  bank: { ...words, storyPeople },
  size: shippedSize,
  countries: [
    { code: 'FR', share: 80, utcOffsetHours: 1, summerTime: 'eu' },
    { code: 'BE', share: 9, utcOffsetHours: 1, summerTime: 'eu' },
    { code: 'CH', share: 5, utcOffsetHours: 1, summerTime: 'eu' },
    { code: 'CA', share: 6, utcOffsetHours: -5, summerTime: 'us' },
  ],
  platforms: [
    ['instagram', 35],
    ['tiktok', 16],
    ['youtube', 16],
    ['twitter', 12],
    ['facebook', 10],
    ['bluesky', 6],
    ['threads', 5],
  ],
  storyPlatforms: storiesOn('instagram', {
    star: 'tiktok',
    bought: 'instagram',
    pod: 'instagram',
    viral: 'tiktok',
  }),
  weekdays: [0.95, 0.95, 1.02, 0.97, 0.98, 1.08, 1.2],
  seasons: [
    { name: 'idées cadeaux', from: '11-25', to: '12-22', all: 1.05, topic: 1.7 },
    { name: 'Noël', from: '12-24', to: '12-26', all: 0.55, topic: 0.9 },
    { name: 'vacances d’août', from: '08-01', to: '08-24', all: 0.68, topic: 0.85 },
    { name: 'rentrée', from: '08-31', to: '09-15', all: 1.12, topic: 1.1 },
    { name: 'ponts de mai', from: '05-01', to: '05-11', all: 0.9, topic: 1 },
    { name: 'fête des Pères', from: '06-08', to: '06-21', all: 1, topic: 1.35 },
  ],
  events: [
    { daysBeforeEnd: 405, strength: 2.4 },
    { daysBeforeEnd: 228, strength: 2.6 },
    { daysBeforeEnd: 150, strength: 1.9 },
    { daysBeforeEnd: 45, strength: 2.5 },
  ],
  emoji: ['🔪', '🧅', '🥕', '🍳', '🥖', '🧄', '🌿', '👩‍🍳', '🍅', '🧈'],
}
