/** How good a model is on rows that it has not seen: `npm run bench -- quality accounts`. One file a model in quality/. */
const models: Readonly<Record<string, () => Promise<unknown>>> = {
  accounts: () => import('./quality/accounts.ts'),
  comments: () => import('./quality/comments.ts'),
  growth: () => import('./quality/growth.ts'),
  identity: () => import('./quality/identity.ts'),
  sentiment: () => import('./quality/sentiment.ts'),
  stance: () => import('./quality/stance.ts'),
}

const [, , name = ''] = process.argv
const model = models[name]
if (model === undefined) {
  process.stderr.write(`Say the quality of what: ${Object.keys(models).join(', ')}.\n`)
  process.exitCode = 2
} else {
  process.argv.splice(2, 1)
  await model()
}
