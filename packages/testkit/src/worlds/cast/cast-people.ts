import type { SeededRandom } from '../../random/seeded-random.ts'
import { rhythms } from '../calendar/draw-instant.ts'
import { createPicker, drawLogNormal, pickWeighted } from '../random-draws.ts'
import type { StoryName, WordBank } from '../word-bank.ts'
import { type Country, type WorldPlan, worldDays } from '../world-plan.ts'
import type { Author } from './author.ts'
import { drawFavourites } from './draw-favourites.ts'
import { drawInterest } from './draw-interest.ts'
import { drawPresence } from './draw-presence.ts'
import { makeHandle } from './make-handle.ts'
import { drawVoice } from './voice.ts'

const communities = 14
const secondAccountChance = 0.24

/** The people of a world, one after the other, each with a name that nobody else has. */
export interface Casting {
  creator(): Author[]
  reader(): Author
  /** Somebody of a planted story; what is not given is drawn as for any creator. */
  storyPerson(story: StoryName, traits: Partial<Author>): Author
}

function drawName(random: SeededRandom, { people }: WordBank) {
  return { given: random.pick(people.given), family: random.pick(people.family) }
}

export function createCasting(random: SeededRandom, plan: WorldPlan): Casting {
  const { bank } = plan
  const taken = new Set<string>()
  const pickCountry = createPicker<Country>(plan.countries, ({ share }) => share)
  if (pickCountry === null) throw new RangeError(`No country in ${plan.world} has a share.`)
  let index = 0

  const base = (platform: string, country = pickCountry(random), name = drawName(random, bank)) => {
    const { given, family } = name
    return {
      index: index++,
      platform,
      handle: makeHandle(random, bank, { given, family }, taken),
      name: random.chance(0.72) ? `${given} ${family}` : given,
      bio: random.chance(0.85) ? random.pick(bank.people.bios) : null,
      city: random.chance(0.6) && country === plan.countries[0] ? random.pick(bank.people.cities) : null,
      country,
      person: null,
      story: null,
      community: random.integer(0, communities - 1),
      voice: drawVoice(random, plan, platform),
      favourites: drawFavourites(random, bank),
    }
  }
  const creatorFrom = (person: ReturnType<typeof base>): Author => ({
    ...person,
    ...drawPresence(random),
    ...drawInterest(random),
    isCreator: true,
  })

  return {
    creator() {
      const first = creatorFrom(base(pickWeighted(random, plan.platforms)))
      if (!random.chance(secondAccountChance)) return [first]
      const elsewhere = plan.platforms.filter(([platform]) => platform !== first.platform)
      const platform = pickWeighted(random, elsewhere)
      const person = `${plan.world}/${first.handle}`
      const second: Author = {
        ...first,
        index: index++,
        platform,
        handle: random.chance(0.6)
          ? first.handle
          : makeHandle(random, bank, { given: first.name.split(' ')[0] ?? '', family: '' }, taken),
        audience: Math.round(first.audience * drawLogNormal(random, 0.4, 0.6)),
        zeal: first.zeal * drawLogNormal(random, 0.45, 0.4),
        level: 0.38 * random.normal(),
        person,
      }
      return [{ ...first, person }, second]
    },
    reader() {
      return {
        ...base(pickWeighted(random, plan.platforms)),
        isCreator: false,
        audience: Math.round(drawLogNormal(random, 170, 1)),
        isAudienceKnown: random.chance(0.6),
        growth: drawLogNormal(random, 1.1, 0.1),
        surge: null,
        fromDay: 0,
        toDay: worldDays - 1,
        zeal: 0,
        topicShare: 0,
        nearShare: 0.3,
        turn: null,
        persuasion: drawLogNormal(random, 0.12, 0.8),
        level: 0.3 * random.normal(),
        lift: 0.1,
        answers: 0.3,
        rhythm: random.pick(rhythms),
        isVerified: false,
      }
    },
    storyPerson: (story, traits) => ({
      ...creatorFrom(base(plan.storyPlatforms[story], plan.countries[0], bank.storyPeople?.[story])),
      ...(story === 'pod' ? {} : { bio: bank.storyPeople?.[story]?.bio ?? null }),
      growth: 1.2,
      surge: null,
      turn: null,
      fromDay: 0,
      toDay: worldDays - 1,
      isAudienceKnown: true,
      ...traits,
      story,
    }),
  }
}
