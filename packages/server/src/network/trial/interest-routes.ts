const forReaders = { least: 'viewer', keys: ['read', 'manage'], query: '?terms=a' } as const

/** Who may call the routes of the interest graph, for the test of rights. */
export const interestRights = {
  'GET /api/v1/network/interests': forReaders,
  'GET /api/v1/network/interests.csv': forReaders,
  'GET /api/v1/network/interests.gexf': forReaders,
} as const

/** What they must do for the test of isolation. @param topic as a query, with others' words in it */
export const isolatedInterestRoutes = (topic: string) =>
  ({
    'GET /api/v1/network/interests': { path: () => `/network/interests?${topic}`, and: 'answers' },
    'GET /api/v1/network/interests.csv': { path: () => `/network/interests.csv?${topic}`, and: 'answers' },
    'GET /api/v1/network/interests.gexf': { path: () => `/network/interests.gexf?${topic}`, and: 'answers' },
  }) as const
