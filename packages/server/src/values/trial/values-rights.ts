const forReaders = { least: 'viewer', keys: ['read', 'manage'] } as const

/** Who may call the routes of values, for the test of rights. */
export const valuesRights = {
  'GET /api/v1/brand/values': forReaders,
  'PUT /api/v1/brand/values': { least: 'manager', keys: ['manage'], body: { answers: [] } },
  'GET /api/v1/creators/{platform}/{handle}/values': forReaders,
  'PUT /api/v1/creators/{platform}/{handle}/values': {
    least: 'analyst',
    keys: ['manage'],
    body: {
      answers: [{ question: 'labels', answer: 'yes' }],
      ...{ source: 'talked', saidOn: '2026-01-10' },
    },
  },
} as const
