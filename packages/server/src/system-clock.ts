import type { Clock } from '@relais/core/shared/clock'

export const systemClock: Clock = { now: () => new Date() }
