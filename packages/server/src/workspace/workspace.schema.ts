import { z } from '@hono/zod-openapi'
import { roles } from '../role.ts'

export const workspaceInputSchema = z.object({ name: z.string().trim().min(1).max(120) })
export const workspaceSchema = z.object({ id: z.string(), name: z.string(), slug: z.string() })
export const yourWorkspaceSchema = workspaceSchema.extend({ role: z.enum(roles) })
