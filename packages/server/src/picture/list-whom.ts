import { listPictured } from '../audience/list-pictured.ts'
import type { Ctx } from '../context.ts'
import type { ScopedCorpus } from '../corpus/scoped-corpus.ts'
import { listPicturedPeople } from '../identity/list-pictured-people.ts'
import type { PicturedPerson } from './pictured-person.ts'

export interface Whom {
  /** Among whom pictures are looked for: the sample of an audience, or the people who may be one person. */
  readonly people: number
  /** Those of them who show one. */
  readonly pictured: readonly PicturedPerson[]
}

/** @param accountId whose audience; null: people, those first who may be one person with somebody */
export async function listWhom(ctx: Ctx, corpus: ScopedCorpus, accountId: string | null): Promise<Whom> {
  return accountId === null
    ? await listPicturedPeople(ctx, corpus)
    : await listPictured(corpus, accountId as Parameters<typeof listPictured>[1])
}
