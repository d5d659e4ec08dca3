import { knowledgeOf } from '@relais/core/record/knowledge-of'
import { profileUrl } from '@relais/core/record/profile-url'
import type { Ctx } from '../context.ts'
import { describePeople } from '../corpus/describe-people.ts'
import { requireRole } from '../require-role.ts'
import type { ImportedPeople } from './import.schema.ts'
import { countImportPeople, listImportPeople } from './import-person.store.ts'
import { getImportRun } from './import-run.store.ts'

/**
 * Whom an import of accounts brought in: what is known of each, what is lacking, and how it can be had.
 * @param input `after`: the position behind which to read on
 * @throws AppError not_allowed, not_found
 */
export async function listImportedPeople(
  ctx: Ctx,
  input: { readonly id: string; readonly after: number; readonly limit: number },
): Promise<ImportedPeople> {
  requireRole(ctx, 'viewer')
  const run = await getImportRun(ctx, input.id)
  const page = await listImportPeople(ctx, run.id, input)
  const described = await describePeople(
    ctx.ownCorpus,
    page.map(({ id }) => id),
  )
  return {
    // Who was erased since has no row any more, and is left out.
    people: page.flatMap(({ id }) => {
      const person = described.get(id)
      if (person === undefined) return []
      const { platform, handle, name, followers, posts } = person
      const { known, lacking } = knowledgeOf(person)
      return [
        {
          platform,
          handle,
          name,
          followers,
          posts,
          url: person.url ?? profileUrl(platform, handle),
          known: [...known],
          lacking: lacking.map(({ what, ways }) => ({ what, ways: [...ways] })),
        },
      ]
    }),
    total: await countImportPeople(ctx, run.id),
    next: page.length === input.limit ? (page.at(-1)?.position ?? null) : null,
  }
}
