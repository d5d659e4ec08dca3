import { createSentimentProbabilities } from '@relais/core/sentiment/classify-sentiment'
import { decideStance } from '@relais/core/sentiment/decide-stance'
import { discountTone } from '@relais/core/sentiment/discount-tone'
import { createStanceReader } from '@relais/core/sentiment/read-stance'
import { findStatements } from '@relais/core/sentiment/statements/find-statements'
import { leanOf, type StanceEvidence, weighStance } from '@relais/core/sentiment/weigh-stance'
import { readShippedModel } from '@relais/server/sentiment/open-classifier'
import { readExamples } from '../../scripts/train-sentiment/read-examples.ts'
import { markdownTable } from '../markdown-table.ts'
import { sharedData } from '../shared-data.ts'
import { plantPeople, type ReadPost } from './planted-people.ts'
import { readLabels, readStanceWorlds } from './stance-posts.ts'

/**
 * How well the stance towards a brand is read: what plain statements say on labelled posts of two collections, what the
 * readings say on posts of the sample worlds that were labelled by hand, and what is decided of people put together out
 * of these. At the end the planted customers and detractors, on whom nothing was fitted.
 */
const model = await readShippedModel()
const read = createStanceReader(model)
const percent = (share: number) => (100 * share).toFixed(0)

const examples = readExamples(sharedData('sentiment/').pathname, 'train')
const rows = [...examples].flatMap(([language, own]) => {
  const shares = [0, 1, 2].map((label) => own.filter((one) => one.label === label).length / own.length)
  const sides = own.map(({ text, label }) => ({ label, side: findStatements(text, language).at(-1)?.side }))
  return (['against', 'for'] as const).map((side) => {
    const counts = [0, 1, 2].map(
      (label) => sides.filter((one) => one.side === side && one.label === label).length,
    )
    const even = counts.map((count, label) => count / (shares[label] as number))
    const sum = even.reduce((total, one) => total + one, 0)
    return [language, side, ...counts.map(String), ...even.map((one) => percent(one / sum))]
  })
})
console.log(
  'What is said plainly, on labelled posts; the last three columns as if labels were equally many\n',
)
console.log(
  markdownTable(['language', 'said', 'negative', 'neutral', 'positive', 'neg. %', 'neu. %', 'pos. %'], rows),
)

const worlds = await readStanceWorlds()
const labels = readLabels(worlds)
const probabilitiesOf = createSentimentProbabilities(model)
const stoodBy = (text: string, language: string) => {
  const known = probabilitiesOf(text, language)
  return known !== null && Math.max(...known) >= model.confidentFrom ? known : null
}
type Judge = (post: (typeof labels)[number]) => StanceEvidence | null
const judges: readonly (readonly [name: string, judge: Judge])[] = [
  [
    'sentiment of the whole post',
    ({ text, language }) => weighStance(null, probabilitiesOf(text, language), language),
  ],
  [
    'the same of passages',
    ({ reading, language }) => {
      const said = read(reading)?.said
      return said === undefined ? null : weighStance(null, probabilitiesOf(said, language), language)
    },
  ],
  [
    'statements of passages',
    ({ reading, language }) => {
      const said = read(reading)?.said
      return said === undefined
        ? null
        : weighStance(findStatements(said, language).at(-1)?.side ?? null, null, language)
    },
  ],
  ['both, as shipped', ({ reading }) => read(reading)?.evidence ?? null],
]

function areaUnderCurve(judge: Judge): number {
  const lean = (post: (typeof labels)[number]) => {
    const evidence = judge(post)
    return evidence === null ? 0 : Math.log(evidence.for / evidence.against)
  }
  const above = labels.filter(({ stance }) => stance === 'for').map(lean)
  const below = labels.filter(({ stance }) => stance === 'against').map(lean)
  const won = above.reduce(
    (sum, high) => sum + below.reduce((own, low) => own + (high > low ? 1 : high === low ? 0.5 : 0), 0),
    0,
  )
  return won / (above.length * below.length)
}
const surprise = (judge: Judge) =>
  labels.reduce((sum, post) => sum - Math.log(judge(post)?.[post.stance] ?? 1 / 3), 0) / labels.length
function leans(judge: Judge) {
  const told = labels.map((post) => {
    const evidence = judge(post)
    return { stance: post.stance, lean: evidence === null ? null : leanOf(evidence) }
  })
  const sided = told.filter(({ lean }) => lean !== null)
  const opinions = told.filter(({ stance }) => stance !== 'neither')
  return [
    `${sided.filter(({ lean, stance }) => lean === stance).length} of ${sided.length}`,
    `${sided.filter(({ lean, stance }) => stance !== 'neither' && lean !== stance).length}`,
    `${opinions.filter(({ lean, stance }) => lean === stance).length} of ${opinions.length}`,
  ]
}
console.log(`\n${labels.length} posts of the sample worlds, labelled by hand\n`)
console.log(
  markdownTable(
    ['read', 'for above against (AUC)', 'surprise, nats', 'sides right', 'opposite side', 'opinions heard'],
    judges.map(([name, judge]) => [
      name,
      areaUnderCurve(judge).toFixed(2),
      surprise(judge).toFixed(2),
      ...leans(judge),
    ]),
  ),
)

const shipped = judges.at(-1)?.[1] as Judge
const confidentWhole: Judge = ({ text, language }) => {
  const label = stoodBy(text, language)
  const at = label === null ? 1 : label.indexOf(Math.max(...label))
  return { against: at === 0 ? 1 : 0, neither: at === 1 ? 1 : 0, for: at === 2 ? 1 : 0 }
}
const readBy = (judge: Judge): ReadPost[] =>
  labels.map((post) => ({ language: post.language, stance: post.stance, evidence: judge(post) }))
const readAsShipped: ReadPost[] = labels.map(({ language, stance, reading }) => {
  const heard = read(reading)
  return { language, stance, evidence: heard?.evidence ?? null, ...(heard && { plain: heard.plain }) }
})
console.log('\nPeople put together out of these posts\n')
console.log(
  markdownTable(
    [
      'read',
      'posts',
      'who they are',
      'people',
      'called favourable',
      'against',
      'mixed',
      'interval holds the truth',
    ],
    (
      [
        ['labels of whole posts as votes', readBy(confidentWhole)],
        ['without discount of tone', readBy(shipped)],
        ['as shipped', readAsShipped],
      ] as const
    ).flatMap(([name, heard]) =>
      [6, 12].flatMap((posts) =>
        plantPeople(heard, posts, 100).map((planted) => [
          name,
          String(posts),
          planted.kind,
          String(planted.people),
          ...[planted.favourable, planted.against, planted.mixed].map(
            (count) => `${percent(count / planted.people)} %`,
          ),
          planted.covered === null ? '' : `${percent(planted.covered)} %`,
        ]),
      ),
    ),
  ),
)

console.log('\nThe planted customers and detractors\n')
console.log(
  markdownTable(
    ['world', 'story', 'posts', 'for', 'against', 'P(mostly for)', 'share for', 'decided'],
    worlds.flatMap(({ name, info, posts }) =>
      info.stories
        .filter(({ story }) => story === 'happy-customer' || story === 'detractor')
        .map(({ story, platform, handle }) => {
          const own = [...posts.values()].filter(({ author }) => author === `${platform}/${handle}`)
          const once = [...new Map(own.map((post) => [post.text, post])).values()]
          const heard = once.flatMap(({ reading }) => read(reading) ?? [])
          const decided = decideStance(
            heard.map(({ evidence }) => evidence),
            own.length,
            discountTone(heard),
          )
          const { share } = decided
          return [
            name,
            story,
            String(decided.posts),
            String(decided.favourable),
            String(decided.against),
            decided.inFavour.toFixed(2),
            share === null
              ? ''
              : `${percent(share.value)} (${percent(share.low)} to ${percent(share.high)}) %`,
            decided.label,
          ]
        }),
    ),
  ),
)
