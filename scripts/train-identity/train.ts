import { writeFileSync } from 'node:fs'
import { fitLogistic } from './fit-logistic.ts'
import { readOfficials } from './read-officials.ts'
import { toExamples } from './to-examples.ts'

/**
 * Learns what handles say: `node scripts/train-identity/train.ts ../shared/data/identity/legislators-social-media.yaml`.
 * How good it is: `npm run bench -- quality identity`.
 */
const [, , path] = process.argv
if (path === undefined) {
  process.stderr.write('Say where the accounts are: node scripts/train-identity/train.ts FILE.yaml\n')
  process.exit(2)
}
const { bias, weights } = fitLogistic(toExamples(readOfficials(path)))
const rounded = (value: number) => Math.round(value * 1e4) / 1e4
const target = new URL('../../packages/core/src/identity/learned-weights.ts', import.meta.url)
writeFileSync(
  target,
  `import type { HandleWeights } from './judge-pair.ts'

/** Written by scripts/train-identity/train.ts. */
export const learnedWeights: HandleWeights = {
  bias: ${rounded(bias)},
  weights: [${weights.map(rounded).join(', ')}],
}
`,
)
console.log(`bias ${rounded(bias)}, weights ${weights.map(rounded).join(', ')}`)
