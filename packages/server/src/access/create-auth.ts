import { betterAuth } from 'better-auth'
import { organization } from 'better-auth/plugins'
import type { Config } from '../config.ts'
import { createId, type IdKind } from '../create-id.ts'
import type { WorkspaceDb } from '../database.ts'
import { allowedOrigins } from '../http/allowed-origins.ts'
import type { Log } from '../log.ts'
import { accessControl, organizationRoles } from './organization-roles.ts'

/** Passwords are at least this long; the longest keeps hashing cheap to refuse. */
export const passwordLength = { least: 12, most: 200 } as const

const idKinds: Readonly<Record<string, IdKind>> = {
  user: 'user',
  account: 'credential',
  session: 'session',
  verification: 'verification',
  organization: 'workspace',
  member: 'member',
  invitation: 'invitation',
}

const day = 24 * 60 * 60

/**
 * Sign-in, sessions and cookies by better-auth, on our tables. People are added by our own use cases (setup,
 * invitation), because those write an audit row in the same transaction: its sign-up is closed, and of its endpoints
 * only sign-in and sign-out are mounted.
 */
export function createAuth({ db, config, secret, log }: AuthParts) {
  return betterAuth({
    appName: 'Relais',
    baseURL: config.publicUrl,
    basePath: '/api/auth',
    secret,
    trustedOrigins: (request) => {
      const origin = request?.headers.get('origin')
      return origin && allowedOrigins(config, request?.headers.get('host') ?? null).has(origin)
        ? [origin]
        : []
    },
    database: { db, type: 'postgres', transaction: true },
    telemetry: { enabled: false },
    logger: {
      level: 'warn',
      log: (level, message) => (level === 'error' ? log.error : log.warn)('auth', { message }),
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most,
    },
    // Counted by us, per person and address, and for all processes: see sign-in-limit.ts.
    rateLimit: { enabled: false },
    user: {
      modelName: 'user_account',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
      additionalFields: { locale: { type: 'string', required: true, defaultValue: 'en', input: false } },
    },
    session: {
      expiresIn: 30 * day,
      updateAge: day,
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    account: {
      modelName: 'credential',
      fields: {
        userId: 'user_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    advanced: {
      // Cookies ignore ports: two of these on one machine must not sign each other's people out.
      cookiePrefix: `relais${portSuffix(config.publicUrl)}`,
      useSecureCookies: config.publicUrl.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      ipAddress: { disableIpTracking: true },
      database: { generateId: ({ model }) => createId(idKinds[model] ?? 'verification') },
    },
    plugins: [
      organization({
        ac: accessControl,
        roles: organizationRoles,
        creatorRole: 'owner',
        allowUserToCreateOrganization: false,
        disableOrganizationDeletion: true,
        schema: {
          session: { fields: { activeOrganizationId: 'workspace_id' } },
          organization: { modelName: 'workspace', fields: { createdAt: 'created_at' } },
          member: { fields: { organizationId: 'workspace_id', userId: 'user_id', createdAt: 'created_at' } },
          invitation: {
            fields: {
              organizationId: 'workspace_id',
              inviterId: 'inviter_id',
              expiresAt: 'expires_at',
              createdAt: 'created_at',
            },
          },
        },
      }),
    ],
  })
}

export interface AuthParts {
  readonly db: WorkspaceDb
  readonly config: Config
  readonly secret: string
  readonly log: Log
}

export type Auth = ReturnType<typeof createAuth>

function portSuffix(publicUrl: string): string {
  const { port } = new URL(publicUrl)
  return port === '' ? '' : `-${port}`
}
