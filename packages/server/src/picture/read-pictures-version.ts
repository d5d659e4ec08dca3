import type { Ctx } from '../context.ts'
import { picturesVersion } from './picture.store.ts'

/** Changes whenever a picture was looked at or forgotten: names what is remembered beside the corpus. */
export async function readPicturesVersion(ctx: Pick<Ctx, 'db' | 'workspace'>): Promise<string> {
  return await picturesVersion(ctx)
}
