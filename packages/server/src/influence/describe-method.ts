import { methodVersion, pillarNames } from '@relais/core/influence/signals'
import type { Weights } from '@relais/core/influence/weights'
import { presetNames, weightPresets } from '@relais/core/weights/weight-presets'
import type { CorpusTotals } from '../corpus/queries/corpus-totals.ts'
import { version } from '../version.ts'
import type { Ranking } from './influence.schema.ts'

/** What makes a ranking, named so that it can be made again: formulas, code, weights, and what the corpus held. */
export function describeMethod(weights: Weights, totals: CorpusTotals): Ranking['method'] {
  const preset = presetNames.find((name) =>
    pillarNames.every((pillar) => weightPresets[name][pillar] === weights[pillar]),
  )
  const numbers = pillarNames.map((pillar) => weights[pillar]).join('/')
  const seen = totals.observedAt?.toISOString() ?? 'never'
  return {
    version: methodVersion,
    code: version,
    weights: preset === undefined ? numbers : `${preset} ${numbers}`,
    corpusState: `${totals.posts} posts by ${totals.people}, seen up to ${seen}`,
  }
}
