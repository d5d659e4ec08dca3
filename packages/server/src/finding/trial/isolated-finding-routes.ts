import { isolatedRefusals } from '../../advocate/trial/isolated-refusals.ts'

const besideSomebody = ['similar-writers', 'shared-audiences']
const onTopic = ['adjacent-topics', 'rising-people', 'connected-people', 'ambassadors', 'detractors']

interface IsolatedRoute {
  readonly path: () => string
  readonly and: 'answers' | 'refuses'
}

/**
 * What the lists of further people must do for the test of isolation.
 * @param topic query of a topic that another workspace's words are in
 * @param them somebody of that workspace
 */
export function isolatedFindingRoutes(topic: string, them: string): Readonly<Record<string, IsolatedRoute>> {
  const routes = (lists: readonly string[], query: string, and: IsolatedRoute['and']) =>
    lists
      .flatMap((list) => [list, `${list}.csv`])
      .map(
        (list) => [`GET /api/v1/finding/${list}`, { path: () => `/finding/${list}?${query}`, and }] as const,
      )
  return Object.fromEntries([
    ...routes(onTopic, topic, 'answers'),
    ...routes(besideSomebody, `person=${them}`, 'refuses'),
    ...isolatedRefusals,
  ])
}
