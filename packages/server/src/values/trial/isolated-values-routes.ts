import type { Route } from '../../workspace-isolation.cases.ts'

/** What the routes of values must do when they are asked about another workspace's people. @param them one of those */
export const isolatedValuesRoutes = (them: string): Readonly<Record<string, Route>> => ({
  'GET /api/v1/brand/values': { path: () => '/brand/values', and: 'answers' },
  'PUT /api/v1/brand/values': {
    path: () => '/brand/values',
    body: () => ({ answers: [{ question: 'labels', answer: 'yes' }] }),
    and: 'answers',
  },
  'GET /api/v1/creators/{platform}/{handle}/values': {
    path: () => `/creators/${them}/values`,
    and: 'refuses',
  },
  'PUT /api/v1/creators/{platform}/{handle}/values': {
    path: () => `/creators/${them}/values`,
    body: () => ({
      answers: [{ question: 'labels', answer: 'no' }],
      ...{ source: 'talked', saidOn: '2026-01-10' },
    }),
    and: 'refuses',
  },
})
