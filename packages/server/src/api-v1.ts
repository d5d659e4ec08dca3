import { apiKeyRoutes } from './access/api-key.routes.ts'
import { authenticate } from './access/authenticate.ts'
import { guestRoutes } from './access/guest.routes.ts'
import { invitationRoutes } from './access/invitation.routes.ts'
import { memberRoutes } from './access/member.routes.ts'
import { sessionRoutes } from './access/session.routes.ts'
import { setupRoutes } from './access/setup.routes.ts'
import { advocateRoutes } from './advocate/advocate.routes.ts'
import { audienceRoutes } from './audience/audience.routes.ts'
import { audienceFitRoutes } from './audience-fit/audience-fit.routes.ts'
import { backlinkRoutes } from './backlink/backlink.routes.ts'
import { brandRoutes } from './brand/brand.routes.ts'
import { connectionRoutes } from './connection/connection.routes.ts'
import { corpusRoutes } from './corpus/corpus.routes.ts'
import { creatorRoutes } from './creator/creator.routes.ts'
import { dueDiligenceRoutes } from './due-diligence/due-diligence.routes.ts'
import { erasureRoutes } from './erasure/erasure.routes.ts'
import { findingRoutes } from './finding/finding.routes.ts'
import { createRoutes } from './http-env.ts'
import { identityRoutes } from './identity/identity.routes.ts'
import { importRoutes } from './import/import.routes.ts'
import { influenceRoutes } from './influence/influence.routes.ts'
import { listRoutes } from './list/list.routes.ts'
import { markRoutes } from './mark/mark.routes.ts'
import { circleNameRoutes } from './network/circle-name.routes.ts'
import { networkRoutes } from './network/network.routes.ts'
import { pictureRoutes } from './picture/picture.routes.ts'
import { portraitRoutes } from './portrait/portrait.routes.ts'
import { priceRoutes } from './price/price.routes.ts'
import { firstRunSampleRoutes, sampleRoutes } from './sample/sample.routes.ts'
import { snowballRoutes } from './snowball/snowball.routes.ts'
import { sourceRoutes } from './source/source.routes.ts'
import { teamRoutes } from './team/team.routes.ts'
import { topicRoutes } from './topic/topic.routes.ts'
import { valuesRoutes } from './values/values.routes.ts'
import { weightsRoutes } from './weights/weights.routes.ts'
import { workspaceRoutes } from './workspace/workspace.routes.ts'

const open = createRoutes().route('/', setupRoutes).route('/', firstRunSampleRoutes).route('/', guestRoutes)

const guarded = createRoutes()
guarded.use('*', authenticate)

const members = guarded
  .route('/', sessionRoutes)
  .route('/', workspaceRoutes)
  .route('/', memberRoutes)
  .route('/', invitationRoutes)
  .route('/', apiKeyRoutes)
  .route('/', importRoutes)
  .route('/', sourceRoutes)
  .route('/', connectionRoutes)
  .route('/', corpusRoutes)
  .route('/', influenceRoutes)
  .route('/', backlinkRoutes)
  .route('/', creatorRoutes)
  .route('/', portraitRoutes)
  .route('/', audienceRoutes)
  .route('/', audienceFitRoutes)
  .route('/', dueDiligenceRoutes)
  .route('/', erasureRoutes)
  .route('/', sampleRoutes)
  .route('/', snowballRoutes)
  .route('/', topicRoutes)
  .route('/', brandRoutes)
  .route('/', weightsRoutes)
  .route('/', markRoutes)
  .route('/', networkRoutes)
  .route('/', circleNameRoutes)
  .route('/', findingRoutes)
  .route('/', listRoutes)
  .route('/', teamRoutes)
  .route('/', priceRoutes)
  .route('/', identityRoutes)
  .route('/', advocateRoutes)
  .route('/', pictureRoutes)
  .route('/', valuesRoutes)

/** Everything under /api/v1: what anybody may ask, then what needs a session or a key. */
export const apiV1 = createRoutes().route('/', open).route('/', members)

/** For the web app's typed client: `hc<ApiV1>('/api/v1')`. */
export type ApiV1 = typeof apiV1
