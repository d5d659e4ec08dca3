import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { AccountHead, AccountModel } from '@relais/core/audience/accounts/account-model'
import { fitHead, followerOptions, publisherOptions, toRows } from './account-heads.ts'
import { readInstagram, readTwitter } from './read-accounts.ts'
import { roundModel } from './round-model.ts'

/**
 * Trains the models of accounts: `node scripts/train-audience/train-accounts.ts ../shared/data/accounts`. How good they
 * are: `npm run bench -- quality accounts`.
 */
const [, , path] = process.argv
if (path === undefined) {
  process.stderr.write(
    'Say where the labelled accounts are: node scripts/train-audience/train-accounts.ts FOLDER\n',
  )
  process.exit(2)
}
const folder = pathToFileURL(`${path}/`)
const seed = 1
const rounded = ({ model, labelFrom, spread }: AccountHead): AccountHead => ({
  model: roundModel(model),
  labelFrom,
  spread: { ...spread, edges: spread.edges.map((edge) => Math.round(edge * 1e4) / 1e4) },
})
const model: AccountModel = {
  version: '2026.1',
  follower: rounded(fitHead(toRows(readInstagram(folder)), followerOptions, seed)),
  publisher: rounded(fitHead(toRows(readTwitter(folder)), publisherOptions, seed)),
}
const target = new URL('../../packages/server/models/accounts/model.json', import.meta.url)
writeFileSync(target, `${JSON.stringify(model)}\n`)
console.log(`follower: fake from ${model.follower.labelFrom}, publisher: from ${model.publisher.labelFrom}`)
