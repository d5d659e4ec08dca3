import type { Route } from '../../workspace-isolation.cases.ts'

/** What the routes of due diligence must do when they are asked about another workspace's people. @param them one of those */
export const isolatedDueDiligenceRoutes = (them: string): Readonly<Record<string, Route>> => ({
  'GET /api/v1/creators/{platform}/{handle}/due-diligence': {
    path: () => `/creators/${them}/due-diligence`,
    and: 'refuses',
  },
  'GET /api/v1/creators/{platform}/{handle}/due-diligence.csv': {
    path: () => `/creators/${them}/due-diligence.csv`,
    and: 'refuses',
  },
  'PUT /api/v1/creators/{platform}/{handle}/due-diligence/verdict': {
    path: () => `/creators/${them}/due-diligence/verdict`,
    body: () => ({ verdict: 'no', reason: 'taken over' }),
    and: 'refuses',
  },
  'DELETE /api/v1/creators/{platform}/{handle}/due-diligence/verdict': {
    path: () => `/creators/${them}/due-diligence/verdict`,
    and: 'refuses',
  },
  'GET /api/v1/competitors': { path: () => '/competitors', and: 'answers' },
  'PUT /api/v1/competitors': {
    path: () => '/competitors',
    body: () => ({ names: ['Of our own'] }),
    and: 'answers',
  },
})
