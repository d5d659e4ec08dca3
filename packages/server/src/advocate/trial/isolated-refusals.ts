import { accountId } from '../../corpus/corpus-id.ts'

const person = (mark: string) => accountId('twitter', `${mark}_person_0`)

/** What the routes that refuse ambassadors and detractors must do for the test of isolation. */
export const isolatedRefusals = [
  ['PUT', 'quillonmark'],
  ['DELETE', 'zeppelinmark'],
].map(
  ([method, mark = '']) =>
    [
      `${method} /api/v1/finding/{side}/refused/{accountId}`,
      { path: () => `/finding/ambassadors/refused/${person(mark)}`, and: 'answers' },
    ] as const,
)
