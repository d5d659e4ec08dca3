import { accountId } from './corpus/corpus-id.ts'
import { isolatedDueDiligenceRoutes } from './due-diligence/trial/isolated-due-diligence-routes.ts'
import { isolatedFindingRoutes } from './finding/trial/isolated-finding-routes.ts'
import { isolatedIdentityRoutes } from './identity/trial/isolated-identity-routes.ts'
import { isolatedInterestRoutes } from './network/trial/interest-routes.ts'
import { isolatedPictureRoutes } from './picture/trial/isolated-picture-routes.ts'
import { isolatedSourceRoutes } from './source/trial/isolated-source-routes.ts'
import { isolatedValuesRoutes } from './values/trial/isolated-values-routes.ts'

/** Everything that one workspace brings in is spelled with its own mark, so that a leak can be read off any answer. */
export const marks = { ours: 'quillonmark', theirs: 'zeppelinmark' } as const
export const shared = 'election'

export interface Theirs {
  readonly uploadId: string
  readonly importId: string
  readonly topicId: string
  readonly weightsId: string
  readonly listId: string
  readonly circleNameId: string
  readonly sourceId: string
  readonly sourceRunId: string
}

export interface Route {
  /** Path with query, asked about their things. */
  readonly path: (theirs: Theirs) => string
  readonly body?: (theirs: Theirs) => unknown
  /** `answers`: gives what the asker's own workspace has. `refuses`: there is no such thing in it. */
  readonly and: 'answers' | 'refuses' | 'does not concern the corpus'
}

const topic = `terms=${shared},${marks.theirs}word&from=2026-01-01&to=2026-01-31`
export const them = `twitter/${marks.theirs}_person_0`
const elsewhere: Route = { path: () => '', and: 'does not concern the corpus' }

/** Every route of the API. One that is missing here fails the first test: say what it must do when you add it. */
export const routes: Readonly<Record<string, Route>> = {
  'GET /api/v1/setup': elsewhere,
  'POST /api/v1/setup': elsewhere,
  'POST /api/v1/setup/sample': elsewhere,
  'POST /api/auth/sign-in/email': elsewhere,
  'POST /api/auth/sign-out': elsewhere,
  'GET /api/v1/public/invitations/{token}': elsewhere,
  'POST /api/v1/public/invitations/{token}': elsewhere,
  'GET /api/v1/session': elsewhere,
  'PUT /api/v1/session/workspace': elsewhere,
  'PUT /api/v1/session/locale': elsewhere,
  'GET /api/v1/workspaces': elsewhere,
  'POST /api/v1/workspaces': elsewhere,
  'GET /api/v1/members': elsewhere,
  'PUT /api/v1/members/{id}': elsewhere,
  'DELETE /api/v1/members/{id}': elsewhere,
  'GET /api/v1/invitations': elsewhere,
  'POST /api/v1/invitations': elsewhere,
  'DELETE /api/v1/invitations/{id}': elsewhere,
  'GET /api/v1/api-keys': elsewhere,
  'POST /api/v1/api-keys': elsewhere,
  'DELETE /api/v1/api-keys/{id}': elsewhere,

  'POST /api/v1/uploads': { path: () => '/uploads?name=own.ndjson', body: () => '{"a":1}\n', and: 'answers' },
  'POST /api/v1/uploads/{id}/preview': {
    path: ({ uploadId }) => `/uploads/${uploadId}/preview`,
    body: () => ({
      mapping: { kind: 'posts', fields: { platform: { value: 'twitter' }, id: 'a', author: 'a', at: 'a' } },
    }),
    and: 'refuses',
  },
  'GET /api/v1/imports': { path: () => '/imports', and: 'answers' },
  'POST /api/v1/imports': {
    path: () => '/imports',
    body: ({ uploadId }) => ({
      uploadId,
      mapping: { kind: 'posts', fields: { platform: { value: 'twitter' }, id: 'a', author: 'a', at: 'a' } },
    }),
    and: 'refuses',
  },
  'GET /api/v1/imports/{id}': { path: ({ importId }) => `/imports/${importId}`, and: 'refuses' },
  'POST /api/v1/imports/{id}/cancel': {
    path: ({ importId }) => `/imports/${importId}/cancel`,
    and: 'refuses',
  },
  'POST /api/v1/uploads/{id}/read': {
    path: ({ uploadId }) => `/uploads/${uploadId}/read`,
    body: () => ({ file: {} }),
    and: 'refuses',
  },
  'GET /api/v1/imports/{id}/rejected-rows': {
    path: ({ importId }) => `/imports/${importId}/rejected-rows`,
    and: 'refuses',
  },
  'GET /api/v1/imports/{id}/people': {
    path: ({ importId }) => `/imports/${importId}/people`,
    and: 'refuses',
  },
  'POST /api/v1/imports/{id}/mend': {
    path: ({ importId }) => `/imports/${importId}/mend`,
    body: () => ({ rows: [{ cells: { platform: 'x', id: '1', author: 'a', at: '2026-01-01' } }] }),
    and: 'refuses',
  },
  'GET /api/v1/imports/{id}/rejected': {
    path: ({ importId }) => `/imports/${importId}/rejected`,
    and: 'refuses',
  },
  ...isolatedSourceRoutes,
  'GET /api/v1/topics': { path: () => '/topics', and: 'answers' },
  'POST /api/v1/topics': {
    path: () => '/topics',
    body: () => ({ name: 'Of our own', terms: [shared] }),
    and: 'answers',
  },
  'GET /api/v1/topics/{id}': { path: ({ topicId }) => `/topics/${topicId}`, and: 'refuses' },
  'PUT /api/v1/topics/{id}': {
    path: ({ topicId }) => `/topics/${topicId}`,
    body: () => ({ name: 'Renamed', terms: [shared] }),
    and: 'refuses',
  },
  'PUT /api/v1/topics/{id}/excluded-posts/{postId}': {
    path: ({ topicId }) => `/topics/${topicId}/excluded-posts/1`,
    and: 'refuses',
  },
  'DELETE /api/v1/topics/{id}/excluded-posts/{postId}': {
    path: ({ topicId }) => `/topics/${topicId}/excluded-posts/1`,
    and: 'refuses',
  },
  'DELETE /api/v1/topics/{id}': { path: ({ topicId }) => `/topics/${topicId}`, and: 'refuses' },
  'POST /api/v1/topics/{id}/restore': { path: ({ topicId }) => `/topics/${topicId}/restore`, and: 'refuses' },
  'GET /api/v1/corpus': { path: () => '/corpus', and: 'answers' },
  'GET /api/v1/corpus/terms': { path: () => '/corpus/terms?prefix=zep', and: 'answers' },
  'GET /api/v1/corpus/matches': { path: () => `/corpus/matches?${topic}`, and: 'answers' },
  'GET /api/v1/corpus/neighbours': { path: () => `/corpus/neighbours?${topic}`, and: 'answers' },
  'GET /api/v1/creators/{platform}/{handle}/portrait': {
    path: () => `/creators/${them}/portrait?${topic}`,
    and: 'refuses',
  },
  'PUT /api/v1/creators/{platform}/{handle}/tier': {
    path: () => `/creators/${them}/tier`,
    body: () => ({ tier: 'celebrity', reason: 'taken over' }),
    and: 'refuses',
  },
  'DELETE /api/v1/creators/{platform}/{handle}/tier': {
    path: () => `/creators/${them}/tier`,
    and: 'refuses',
  },
  'POST /api/v1/creators/{platform}/{handle}/evidence': {
    path: () => `/creators/${them}/evidence`,
    body: () => ({ kind: 'book', quote: 'taken over' }),
    and: 'refuses',
  },
  'DELETE /api/v1/creators/{platform}/{handle}/evidence/{id}': {
    path: () => `/creators/${them}/evidence/evd_1`,
    and: 'does not concern the corpus',
  },
  'PUT /api/v1/creators/{platform}/{handle}/evidence/verdicts/{kind}': {
    path: () => `/creators/${them}/evidence/verdicts/book`,
    body: () => ({ state: 'refused' }),
    and: 'does not concern the corpus',
  },
  'DELETE /api/v1/creators/{platform}/{handle}/evidence/verdicts/{kind}': {
    path: () => `/creators/${them}/evidence/verdicts/book`,
    and: 'does not concern the corpus',
  },
  ...isolatedIdentityRoutes(marks.theirs),
  'GET /api/v1/lists': { path: () => '/lists', and: 'answers' },
  'POST /api/v1/lists': { path: () => '/lists', body: () => ({ name: 'own list' }), and: 'answers' },
  'GET /api/v1/lists/memberships': { path: () => '/lists/memberships', and: 'answers' },
  'GET /api/v1/lists/{id}': { path: ({ listId }) => `/lists/${listId}`, and: 'refuses' },
  'GET /api/v1/lists/{id}/people.csv': {
    path: ({ listId }) => `/lists/${listId}/people.csv`,
    and: 'refuses',
  },
  'PUT /api/v1/lists/{id}': {
    path: ({ listId }) => `/lists/${listId}`,
    body: () => ({ name: 'taken over' }),
    and: 'refuses',
  },
  'DELETE /api/v1/lists/{id}': { path: ({ listId }) => `/lists/${listId}`, and: 'refuses' },
  'POST /api/v1/lists/{id}/restore': { path: ({ listId }) => `/lists/${listId}/restore`, and: 'refuses' },
  'POST /api/v1/lists/{id}/people': {
    path: ({ listId }) => `/lists/${listId}/people`,
    body: () => ({ accountIds: ['1'] }),
    and: 'refuses',
  },
  'PUT /api/v1/lists/{id}/people/{accountId}': {
    path: ({ listId }) => `/lists/${listId}/people/1`,
    body: () => ({ note: 'ours now' }),
    and: 'refuses',
  },
  'DELETE /api/v1/lists/{id}/people/{accountId}': {
    path: ({ listId }) => `/lists/${listId}/people/1`,
    and: 'refuses',
  },
  'POST /api/v1/lists/{id}/visits': { path: ({ listId }) => `/lists/${listId}/visits`, and: 'refuses' },
  'PUT /api/v1/lists/{id}/follow': { path: ({ listId }) => `/lists/${listId}/follow`, and: 'refuses' },
  'DELETE /api/v1/lists/{id}/follow': { path: ({ listId }) => `/lists/${listId}/follow`, and: 'refuses' },
  'GET /api/v1/marks': { path: () => '/marks', and: 'answers' },
  'PUT /api/v1/marks/{accountId}': {
    path: () => `/marks/${accountId('twitter', `${marks.ours}_person_0`)}`,
    and: 'answers',
  },
  'DELETE /api/v1/marks/{accountId}': {
    path: () => `/marks/${accountId('twitter', `${marks.theirs}_person_0`)}`,
    and: 'answers',
  },
  'GET /api/v1/brand': { path: () => '/brand', and: 'answers' },
  'PUT /api/v1/brand': {
    path: () => '/brand',
    and: 'answers',
    body: () => ({ name: 'Mine', terms: ['mine'] }),
  },
  'DELETE /api/v1/brand': { path: () => '/brand', and: 'answers' },
  'GET /api/v1/weights': { path: () => '/weights', and: 'answers' },
  'GET /api/v1/weights.csv': { path: () => '/weights.csv', and: 'answers' },
  'POST /api/v1/weights': {
    path: () => '/weights',
    body: () => ({ name: 'Of our own', reach: 1, relevance: 1, resonance: 1 }),
    and: 'answers',
  },
  'DELETE /api/v1/weights/{id}': { path: ({ weightsId }) => `/weights/${weightsId}`, and: 'refuses' },
  'POST /api/v1/weights/{id}/restore': {
    path: ({ weightsId }) => `/weights/${weightsId}/restore`,
    and: 'refuses',
  },
  'GET /api/v1/rankings/columns': { path: () => `/rankings/columns?${topic}`, and: 'answers' },
  'GET /api/v1/rankings': { path: () => `/rankings?${topic}`, and: 'answers' },
  'GET /api/v1/rankings.csv': { path: () => `/rankings.csv?${topic}`, and: 'answers' },
  'GET /api/v1/creators/{platform}/{handle}': { path: () => `/creators/${them}`, and: 'refuses' },
  'GET /api/v1/creators/{platform}/{handle}/standing': {
    path: () => `/creators/${them}/standing?${topic}`,
    and: 'refuses',
  },
  'GET /api/v1/creators/{platform}/{handle}/backlinks': {
    path: () => `/creators/${them}/backlinks`,
    and: 'refuses',
  },
  'GET /api/v1/creators/{platform}/{handle}/backlinks.csv': {
    path: () => `/creators/${them}/backlinks.csv`,
    and: 'refuses',
  },
  'GET /api/v1/creators/{platform}/{handle}/posts': { path: () => `/creators/${them}/posts`, and: 'refuses' },
  'GET /api/v1/creators/{platform}/{handle}/audience': {
    path: () => `/creators/${them}/audience`,
    and: 'refuses',
  },
  'GET /api/v1/creators/{platform}/{handle}/audience-fit': {
    path: () => `/creators/${them}/audience-fit`,
    and: 'refuses',
  },
  'GET /api/v1/target-audience': { path: () => '/target-audience', and: 'answers' },
  'PUT /api/v1/target-audience': {
    path: () => '/target-audience',
    body: () => ({ languages: [{ value: 'fr' }] }),
    and: 'answers',
  },
  'GET /api/v1/creators/{platform}/{handle}/growth': {
    path: () => `/creators/${them}/growth`,
    and: 'refuses',
  },
  'PUT /api/v1/creators/{platform}/{handle}/answers/{about}': {
    path: () => `/creators/${them}/answers/audience`,
    body: () => ({ text: 'Not ours to say' }),
    and: 'refuses',
  },
  'DELETE /api/v1/creators/{platform}/{handle}/answers/{about}': {
    path: () => `/creators/${them}/answers/audience`,
    and: 'refuses',
  },
  'GET /api/v1/snowball': { path: () => '/snowball?from=2026-01-01&to=2026-01-31', and: 'answers' },
  'GET /api/v1/snowball.csv': { path: () => `/snowball.csv?${topic}`, and: 'answers' },
  'PUT /api/v1/snowball/dismissed/{accountId}': {
    path: () => `/snowball/dismissed/${accountId('twitter', `${marks.ours}_friend`)}`,
    and: 'answers',
  },
  'DELETE /api/v1/snowball/dismissed/{accountId}': {
    path: () => `/snowball/dismissed/${accountId('twitter', `${marks.ours}_friend`)}`,
    and: 'answers',
  },
  'GET /api/v1/network': { path: () => `/network?${topic}`, and: 'answers' },
  'GET /api/v1/network.csv': { path: () => `/network.csv?${topic}`, and: 'answers' },
  'GET /api/v1/network.gexf': { path: () => `/network.gexf?${topic}`, and: 'answers' },
  ...isolatedInterestRoutes(topic),
  'GET /api/v1/network/relays': { path: () => `/network/relays?${topic}`, and: 'answers' },
  'GET /api/v1/network/trace': { path: () => `/network/trace?${topic}&person=${them}`, and: 'refuses' },
  'GET /api/v1/network/introductions': { path: () => `/network/introductions?to=${them}`, and: 'refuses' },
  'GET /api/v1/network/overlap': { path: () => `/network/overlap?${topic}`, and: 'answers' },
  ...isolatedDueDiligenceRoutes(them),
  ...isolatedFindingRoutes(topic, them),
  ...isolatedPictureRoutes(them),
  ...isolatedValuesRoutes(them),
  'POST /api/v1/teams/choose': {
    path: () => '/teams/choose',
    body: ({ listId }) => ({ candidates: { from: 'list', listId }, currency: 'EUR', budget: 1 }),
    and: 'refuses',
  },
  'POST /api/v1/teams/choose.csv': {
    path: () => '/teams/choose.csv',
    body: () => ({
      candidates: { from: 'accounts', accountIds: [accountId('twitter', `${marks.theirs}_person_0`)] },
      ...{ currency: 'EUR', budget: 1 },
    }),
    and: 'answers',
  },
  'POST /api/v1/network/circle-names': {
    path: () => '/network/circle-names',
    body: () => ({
      name: 'Ours',
      accountIds: [0, 1, 2].map((n) => accountId('twitter', `${marks.theirs}_person_${n}`)),
    }),
    and: 'refuses',
  },
  'DELETE /api/v1/network/circle-names/{id}': {
    path: ({ circleNameId }) => `/network/circle-names/${circleNameId}`,
    and: 'refuses',
  },
  'GET /api/v1/prices': { path: () => '/prices?currency=EUR', and: 'answers' },
  'PUT /api/v1/prices': {
    path: () => '/prices',
    body: () => ({
      currency: 'EUR',
      prices: [{ accountId: accountId('twitter', `${marks.theirs}_person_0`), price: { low: 1, high: 1 } }],
    }),
    and: 'refuses',
  },
  'GET /api/v1/samples': { path: () => '/samples', and: 'answers' },
  'PUT /api/v1/sample': elsewhere,
  'PUT /api/v1/sample/shown': elsewhere,
  'DELETE /api/v1/sample': { path: () => '/sample', and: 'answers' },
  'DELETE /api/v1/creators/{platform}/{handle}': { path: () => `/creators/${them}`, and: 'answers' },
}
