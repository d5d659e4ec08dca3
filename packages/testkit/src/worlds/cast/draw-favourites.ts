import type { SeededRandom } from '../../random/seeded-random.ts'
import type { WordBank } from '../word-bank.ts'

/** The episodes that make up a life: a few of the life around the topic, a few of anything, most of the topic's. */
export function drawFavourites(random: SeededRandom, bank: WordBank): Set<string> {
  const of = (about: string, count: number) =>
    random
      .shuffled(bank.episodes.filter((episode) => episode.about === about))
      .slice(0, count)
      .map(({ id }) => id)
  const onTopic = bank.episodes.filter((episode) => episode.about === 'topic').length
  return new Set([...of('topic', Math.ceil(onTopic * 0.6)), ...of('near', 5), ...of('other', 6)])
}
