import { z } from 'zod'
import type { Tokens } from '../connectors/oauth.ts'
import type { Ctx } from '../context.ts'
import { placeOf } from './place-of.ts'
import { seal, unseal } from './seal.ts'

const tokensSchema = z.object({
  accessToken: z.string(),
  refreshToken: z.string().nullable(),
  expiresAtMs: z.number().nullable(),
})

export const sealTokens = (ctx: Ctx, network: string, tokens: Tokens): Promise<string> =>
  seal(ctx.dataDir, placeOf(ctx, network), JSON.stringify(tokens))

/** @returns null for what another data directory sealed */
export async function openTokens(ctx: Ctx, network: string, sealed: string): Promise<Tokens | null> {
  const text = await unseal(ctx.dataDir, placeOf(ctx, network), sealed)
  return text === null ? null : tokensSchema.parse(JSON.parse(text))
}
