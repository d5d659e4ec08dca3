import { accountId } from '../../corpus/corpus-id.ts'

/** What the routes of one person's accounts must do for the test of isolation. @param mark in the names of the others' people */
export const isolatedIdentityRoutes = (mark: string) => {
  const theirPair = [0, 1].map((n) => accountId('twitter', `${mark}_person_${n}`)).join('/')
  return {
    'GET /api/v1/identity/proposals': { path: () => '/identity/proposals', and: 'answers' },
    'PUT /api/v1/identity/joins/{accountId}/{otherId}': {
      path: () => `/identity/joins/${theirPair}`,
      body: () => ({ state: 'refused' }),
      and: 'refuses',
    },
    'DELETE /api/v1/identity/joins/{accountId}/{otherId}': {
      path: () => `/identity/joins/${theirPair}`,
      and: 'refuses',
    },
    'GET /api/v1/creators/{platform}/{handle}/accounts': {
      path: () => `/creators/twitter/${mark}_person_0/accounts`,
      and: 'refuses',
    },
  } as const
}
