import { z } from '@hono/zod-openapi'
import { roles } from '../role.ts'

export const locales = ['en', 'fr', 'th', 'es'] as const
export type Locale = (typeof locales)[number]

export const roleSchema = z.enum(roles)

export const setupStateSchema = z.object({ needsOwner: z.boolean() })

export const setupInputSchema = z.object({
  name: z.string().trim().min(1).max(120),
  email: z.email(),
  password: z.string().min(12).max(200),
  workspaceName: z.string().trim().min(1).max(120),
  locale: z.enum(locales),
})

/** Who is signed in, where, and what they may do. */
export const sessionSchema = z.object({
  user: z.object({ id: z.string(), name: z.string(), email: z.string(), locale: z.enum(locales) }),
  workspace: z.object({ id: z.string(), name: z.string(), slug: z.string() }),
  role: roleSchema,
  workspaces: z.array(z.object({ id: z.string(), name: z.string(), slug: z.string(), role: roleSchema })),
})
export type Session = z.output<typeof sessionSchema>

export const memberSchema = z.object({
  id: z.string(),
  userId: z.string(),
  name: z.string(),
  email: z.string(),
  role: roleSchema,
  joinedAt: z.iso.datetime(),
})
export const invitationSchema = z.object({
  id: z.string(),
  email: z.string(),
  role: roleSchema,
  expiresAt: z.iso.datetime(),
  /** Relais sends no mail yet: the person who invites hands this address on. */
  url: z.string(),
})
/** What a guest sees of the invitation in their hand. */
export const guestInvitationSchema = z.object({
  workspaceName: z.string(),
  email: z.string(),
  role: roleSchema,
  expiresAt: z.iso.datetime(),
  /** They have an account here: their own password is asked, and the name stays as it is. */
  hasAccount: z.boolean(),
})
export const invitationInputSchema = z.object({ email: z.email(), role: roleSchema.exclude(['owner']) })
export const acceptInvitationInputSchema = z.object({
  name: z.string().trim().min(1).max(120),
  password: z.string().min(12).max(200),
  locale: z.enum(locales),
})

export const apiScopes = ['read', 'import', 'manage'] as const
export type ApiScope = (typeof apiScopes)[number]
export const apiKeySchema = z.object({
  id: z.string(),
  name: z.string(),
  scopes: z.array(z.enum(apiScopes)),
  /** The first characters, to tell keys apart. */
  start: z.string(),
  createdAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable(),
})
export const apiKeyInputSchema = z.object({
  name: z.string().trim().min(1).max(80),
  scopes: z.array(z.enum(apiScopes)).min(1),
})
/** The only answer that ever holds the whole key. */
export const createdApiKeySchema = apiKeySchema.extend({ key: z.string() })
