// A provider of authorisations that nobody here wrote: oidc-provider, certified for OpenID Connect, on a free loopback
// port. It rotates refresh tokens, takes each of them once, and takes everything back when one comes twice. Prints one
// line of JSON when it answers. Ends with whoever started it: its standard input closes then, also after `kill -9`.
import { createServer } from 'node:http'
import { errors, Provider } from 'oidc-provider'

const {
  clientId,
  clientSecret,
  redirectUrls,
  port,
  accessSeconds,
  wantsProof,
  scopes,
  secretIn,
  exchange,
  words,
} = JSON.parse(process.argv[2])

// Tokens expire when a test says that it is later.
const realNow = Date.now
let aheadMs = 0
Date.now = () => realNow() + aheadMs

const server = createServer()
await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve))
const issuer = `http://127.0.0.1:${server.address().port}`

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: clientId,
      client_secret: clientSecret,
      redirect_uris: redirectUrls,
      grant_types: ['authorization_code', ...(exchange === null ? ['refresh_token'] : [exchange.grant])],
      response_types: ['code'],
      token_endpoint_auth_method: `client_secret_${secretIn === 'header' ? 'basic' : 'post'}`,
    },
  ],
  routes: {
    authorization: '/authorize',
    token: '/token',
    revocation: '/revoke',
    introspection: '/introspect',
  },
  scopes: ['openid', 'offline_access', 'read', ...scopes],
  pkce: { required: () => wantsProof },
  features: {
    devInteractions: { enabled: true },
    revocation: { enabled: true },
    introspection: { enabled: true },
  },
  issueRefreshToken: () => exchange === null,
  rotateRefreshToken: true,
  ttl: {
    AccessToken: (_ctx, token) => (token.gty === exchange?.grant ? exchange.seconds : accessSeconds),
    RefreshToken: 30 * 86_400,
    Grant: 365 * 86_400,
    Session: 86_400,
    Interaction: 3_600,
  },
  findAccount: (_ctx, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
  cookies: { keys: ['of-nobody'] },
  renderError: (ctx, out) => {
    ctx.body = JSON.stringify(out)
  },
})

// As Meta has it: a token that counts is swapped for one that counts longer.
if (exchange !== null)
  provider.registerGrantType(
    exchange.grant,
    async (ctx) => {
      const { client, params } = ctx.oidc
      const held = await provider.AccessToken.find(params[exchange.grant])
      if (held?.clientId !== client.clientId) throw new errors.InvalidGrant('It does not count.')
      const { accountId, grantId, scope } = held
      const lasting = new provider.AccessToken({ accountId, client, grantId, scope, gty: exchange.grant })
      ctx.body = {
        access_token: await lasting.save(),
        token_type: 'bearer',
        expires_in: exchange.seconds,
      }
    },
    [exchange.grant],
  )

/** What people do at their network's settings: take back what they allowed. */
const granted = new Set()
let renewals = 0
provider.on('grant.success', ({ oidc: { entities, params } }) => {
  if (params.grant_type === 'refresh_token') renewals++
  // A swap begins no grant of its own.
  if (entities.Grant !== undefined) granted.add(entities.Grant.jti)
})
async function withdraw() {
  for (const id of granted) {
    await Promise.all([provider.AccessToken.revokeByGrantId(id), provider.RefreshToken.revokeByGrantId(id)])
    await (await provider.Grant.find(id))?.destroy()
  }
  granted.clear()
}

/** What was asked in a network's own words, as the standard has it; an app that says `client_id` there is none. */
function standard(params) {
  const { client_id, [words.clientIdAs]: id, scope, ...rest } = params
  return {
    ...rest,
    ...(id === undefined ? {} : { client_id: id }),
    ...(scope === undefined ? {} : { scope: scope.replaceAll(words.scopesBy, ' ') }),
  }
}

async function readForm(request) {
  const parts = []
  for await (const part of request) parts.push(part)
  return Object.fromEntries(new URLSearchParams(Buffer.concat(parts).toString()))
}

// As TikTok has it: other names, commas between scopes, and errors that come as a yes.
if (words !== null)
  provider.use(async (ctx, next) => {
    if (ctx.path === '/authorize') ctx.query = standard(ctx.query)
    const isForm = ctx.path === '/token' || ctx.path === '/revoke'
    if (isForm) ctx.req.body = standard(await readForm(ctx.req))
    await next()
    if (!isForm) return
    if (ctx.status === 400) ctx.status = 200
    if (ctx.body?.scope) ctx.body.scope = ctx.body.scope.replaceAll(' ', words.scopesBy)
  })

provider.use(async (ctx, next) => {
  // RFC 6749, 3.3: a server may have a scope of its own for those who ask for none.
  if (ctx.path === '/authorize' && !ctx.query.scope) ctx.query = { ...ctx.query, scope: 'read' }
  // As Twitch has it: whether a token counts.
  if (ctx.path === '/validate') {
    const token = await provider.AccessToken.find(ctx.get('authorization').replace('OAuth ', ''))
    ctx.status = token?.isValid ? 200 : 401
    ctx.body = {}
    return
  }
  // As Meta has it: whoever holds a token takes everything back with it.
  if (ctx.path === '/permissions' && ctx.method === 'DELETE') {
    const token = await provider.AccessToken.find(ctx.get('authorization').replace('Bearer ', ''))
    if (token?.isValid) await withdraw()
    ctx.status = token?.isValid ? 200 : 400
    ctx.body = { success: Boolean(token?.isValid) }
    return
  }
  if (ctx.path === '/trial/renewals') {
    ctx.body = { renewals }
    return
  }
  if (ctx.path === '/trial/advance') aheadMs += Number(ctx.query.ms)
  else if (ctx.path === '/trial/withdraw') await withdraw()
  else {
    await next()
    // Its pages would have a browser ask for a font elsewhere.
    if (typeof ctx.body === 'string') ctx.body = ctx.body.replace(/@import url\([^)]*\);?/u, '')
    return
  }
  ctx.status = 204
})
server.on('request', provider.callback())
process.stdout.write(`${JSON.stringify({ issuer })}\n`)

const end = () => process.exit(0)
process.stdin.resume().on('end', end).on('close', end)
process.on('SIGTERM', end)
