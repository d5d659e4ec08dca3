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
import { drawVoice, type Voice } from './voice.ts'

const communities = 14
const secondAccountChance = 0.24
const describedReaders = 0.65
const enthusiasts = 0.07

/** Share of described readers whose followers are known: few platforms tell how many those have who comment. */
const countedReaders: Readonly<Record<string, number>> = {
  twitter: 0.9,
  bluesky: 0.9,
  threads: 0.3,
  instagram: 0.15,
  tiktok: 0.15,
  youtube: 0.05,
  facebook: 0.05,
}

/** The people of a world, one after the other, each with a name that nobody else has. */
export interface Casting {
  creator(): Author[]
  reader(): Author
  /** Somebody of a planted story; what is not given is drawn as for any creator. */
  storyPerson(story: StoryName, traits: Partial<Author>): Author
}

/** The words of the stories are written in full; what else their people write shall sound like it. */
function calm(voice: Voice): Voice {
  const emojiChance = Math.min(0.2, voice.emojiChance)
  return { ...voice, isLowerCase: false, stops: 'full', typoChance: 0.01, laughChance: 0, emojiChance }
}

/** Most readers only read and answer; some write about what they love, to the few who follow them. */
function drawEnthusiasm(random: SeededRandom): Pick<Author, 'zeal' | 'topicShare'> {
  if (!random.chance(enthusiasts)) return { zeal: 0, topicShare: 0 }
  return { zeal: drawLogNormal(random, 14, 0.6), topicShare: 0.15 + 0.45 * random.next() }
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
    const isHome = country === plan.countries[0]
    const cities = country.cities ?? (isHome ? bank.people.cities : [])
    return {
      index: index++,
      platform,
      handle: makeHandle(random, bank, { given, family }, taken),
      name: random.chance(0.72) ? `${given} ${family}` : given,
      bio: random.chance(0.85) ? random.pick(bank.people.bios) : null,
      city: random.chance(0.6) && cities.length > 0 ? random.pick(cities) : null,
      country,
      person: null,
      story: null,
      community: random.integer(0, communities - 1),
      voice: drawVoice(random, plan, platform),
      favourites: drawFavourites(random, bank),
    }
  }
  const creatorFrom = (person: ReturnType<typeof base>): Author => {
    const presence = drawPresence(random)
    const interest = drawInterest(random, presence.audience)
    return { ...person, ...presence, ...interest, isCreator: true, isDescribed: true }
  }

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
      const person = base(pickWeighted(random, plan.platforms))
      const isDescribed = random.chance(describedReaders)
      return {
        ...person,
        isCreator: false,
        isDescribed,
        audience: Math.round(drawLogNormal(random, 170, 1)),
        isAudienceKnown: isDescribed && random.chance(countedReaders[person.platform] ?? 0),
        growth: drawLogNormal(random, 1.1, 0.1),
        surge: null,
        fromDay: 0,
        toDay: worldDays - 1,
        ...drawEnthusiasm(random),
        nearShare: 0.3,
        turn: null,
        persuasion: drawLogNormal(random, 0.15, 0.9),
        level: 0.3 * random.normal(),
        lift: 0.1,
        answers: 0.3,
        rhythm: random.pick(rhythms),
        isVerified: false,
      }
    },
    storyPerson(story, traits) {
      const drawn = creatorFrom(
        base(plan.storyPlatforms[story], plan.countries[0], bank.storyPeople?.[story]),
      )
      return {
        ...drawn,
        ...(story === 'pod' || story === 'bought-step' ? {} : { voice: calm(drawn.voice) }),
        ...(story === 'pod' ? {} : { bio: bank.storyPeople?.[story]?.bio ?? null }),
        growth: 1.2,
        surge: null,
        turn: null,
        fromDay: 0,
        toDay: worldDays - 1,
        isAudienceKnown: true,
        ...traits,
        story,
      }
    },
  }
}
