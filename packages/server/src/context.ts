import type { Scope } from '@relais/core/shared/branded'
import type { Clock } from '@relais/core/shared/clock'
import type { ScopedCorpus } from './corpus/scoped-corpus.ts'
import type { WorkspaceDb } from './database.ts'
import type { Log } from './log.ts'
import type { Role } from './role.ts'

export interface Workspace {
  readonly id: string
  readonly name: string
  readonly slug: string
  readonly scope: Scope
  /** People look at the sample just now, not at what the workspace brought in. */
  readonly isSampleShown: boolean
}

export type Actor =
  | { readonly kind: 'user'; readonly id: string; readonly name: string; readonly role: Role }
  | { readonly kind: 'apiKey'; readonly id: string; readonly name: string; readonly role: Role }
  | { readonly kind: 'cli' }
  | { readonly kind: 'job'; readonly name: string }

/** What every use case is given: whose workspace, who asks, the stores seen from that workspace, the files, and the time. */
export interface Ctx {
  readonly workspace: Workspace
  readonly actor: Actor
  readonly db: WorkspaceDb
  /** What people look at: public rows and the workspace's own, or its sample alone. Everything that answers reads it. */
  readonly corpus: ScopedCorpus
  /** Public rows and the workspace's own, whatever is looked at: for what brings rows in, or changes them. */
  readonly ownCorpus: ScopedCorpus
  /** Where uploads, rejected rows and secrets live. */
  readonly dataDir: string
  readonly clock: Clock
  readonly log: Log
}
