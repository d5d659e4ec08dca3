interface Theirs {
  readonly sourceId: string
  readonly sourceRunId: string
}

/** A source of a workspace whose things are spelled with its mark. Nobody looks at it: no job runs. */
export const feedSource = (mark: string) => ({
  network: 'feed',
  name: `${mark} source`,
  targets: [{ kind: 'feed', value: `https://${mark}.example/feed`, baseUrl: `https://${mark}.example` }],
})

/** What the routes of sources must do for the test of isolation; the one that removes the source comes last. */
export const isolatedSourceRoutes = {
  'GET /api/v1/sources': { path: () => '/sources', and: 'answers' },
  'POST /api/v1/sources/preview': {
    path: () => '/sources/preview',
    body: () => ({ text: 'nothing of the kind' }),
    and: 'answers',
  },
  'POST /api/v1/sources': {
    path: () => '/sources',
    body: () => feedSource('quillonmark'),
    and: 'answers',
  },
  'GET /api/v1/connections': { path: () => '/connections', and: 'answers' },
  // That a key stays in its workspace is tested with a network that takes keys: connectors/youtube.
  'PUT /api/v1/connections/{network}/key': { path: () => '', and: 'does not concern the corpus' },
  'PUT /api/v1/connections/{network}/app': { path: () => '', and: 'does not concern the corpus' },
  // That an authorisation counts for its person alone is tested at a real provider: connection/authorisation.test.ts.
  'POST /api/v1/connections/{network}/authorisations': { path: () => '', and: 'does not concern the corpus' },
  'PUT /api/v1/connections/{network}/authorisation': { path: () => '', and: 'does not concern the corpus' },
  'DELETE /api/v1/connections/{network}': { path: () => '', and: 'does not concern the corpus' },
  'GET /api/v1/source-runs/given-up': { path: () => '/source-runs/given-up', and: 'answers' },
  'POST /api/v1/source-runs/{id}/retry': {
    path: ({ sourceRunId }: Theirs) => `/source-runs/${sourceRunId}/retry`,
    and: 'refuses',
  },
  'DELETE /api/v1/source-runs/{id}': {
    path: ({ sourceRunId }: Theirs) => `/source-runs/${sourceRunId}`,
    and: 'refuses',
  },
  'GET /api/v1/sources/{id}': { path: ({ sourceId }: Theirs) => `/sources/${sourceId}`, and: 'refuses' },
  'GET /api/v1/sources/{id}/brought': {
    path: ({ sourceId }: Theirs) => `/sources/${sourceId}/brought`,
    and: 'refuses',
  },
  'GET /api/v1/sources/{id}/runs': {
    path: ({ sourceId }: Theirs) => `/sources/${sourceId}/runs`,
    and: 'refuses',
  },
  'PUT /api/v1/sources/{id}': {
    path: ({ sourceId }: Theirs) => `/sources/${sourceId}`,
    body: () => ({ name: 'Renamed' }),
    and: 'refuses',
  },
  'POST /api/v1/sources/{id}/run': {
    path: ({ sourceId }: Theirs) => `/sources/${sourceId}/run`,
    and: 'refuses',
  },
  'DELETE /api/v1/sources/{id}': { path: ({ sourceId }: Theirs) => `/sources/${sourceId}`, and: 'refuses' },
} as const
