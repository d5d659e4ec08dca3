import { dayMs, type Season, startsAtMs, type WorldPlan, worldDays } from '../world-plan.ts'

function isIn({ from, to }: Season, monthDay: string): boolean {
  return from <= to ? monthDay >= from && monthDay <= to : monthDay >= from || monthDay <= to
}

/** Days after an event until half of its noise is gone. */
const eventHalfLifeDays = 6

function noiseOfEvents({ events }: WorldPlan, day: number): number {
  return events.reduce((noise, { daysBeforeEnd, strength }) => {
    const since = day - (worldDays - daysBeforeEnd)
    return since < 0 ? noise : noise + (strength - 1) * 2 ** (-since / eventHalfLifeDays)
  }, 1)
}

export interface DayWeights {
  /** How much is written on each day of the world, about anything. */
  readonly all: Float64Array
  /** The same for the topic: its seasons and events come on top. */
  readonly topic: Float64Array
}

/** What weekdays, holidays, seasons and events make of each day: 1 = an ordinary one. */
export function weighDays(plan: WorldPlan): DayWeights {
  const all = new Float64Array(worldDays)
  const topic = new Float64Array(worldDays)
  for (let day = 0; day < worldDays; day++) {
    const date = new Date(startsAtMs + day * dayMs)
    const monthDay = date.toISOString().slice(5, 10)
    const seasons = plan.seasons.filter((season) => isIn(season, monthDay))
    const weekday = plan.weekdays[(date.getUTCDay() + 6) % 7] ?? 1
    all[day] = seasons.reduce((weight, season) => weight * season.all, weekday)
    const onTopic = seasons.reduce((weight, season) => weight * season.topic, 1)
    topic[day] = (all[day] ?? 0) * onTopic * noiseOfEvents(plan, day)
  }
  return { all, topic }
}
