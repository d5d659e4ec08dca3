const forReaders = { least: 'viewer', keys: ['read', 'manage'] } as const
const forAnalysts = { least: 'analyst', keys: ['manage'] } as const

/** Who may call the routes of ambassadors and detractors, for the test of rights. */
export const advocateRights = {
  'GET /api/v1/finding/ambassadors': forReaders,
  'GET /api/v1/finding/ambassadors.csv': forReaders,
  'GET /api/v1/finding/detractors': forReaders,
  'GET /api/v1/finding/detractors.csv': forReaders,
  'PUT /api/v1/finding/{side}/refused/{accountId}': forAnalysts,
  'DELETE /api/v1/finding/{side}/refused/{accountId}': forAnalysts,
} as const
