import { createReadStream } from 'node:fs'
import { access } from 'node:fs/promises'
import { type Amount, parseAmount } from '@relais/core/money/parse-amount'
import type { Ctx } from '../context.ts'
import { openCsv } from '../corpus/steps/read-csv.ts'
import { getAccount } from '../creator/get-account.ts'
import { AppError } from '../errors.ts'
import { parseAccount } from './parse-account.ts'

export interface PriceLine {
  readonly platform: string
  readonly handle: string
  readonly price: Amount
}

const bad = (path: string, what: string) => new AppError('invalid_input', `${path}: ${what}`)

/**
 * What people asked for, from a CSV with the columns `person` (platform/handle), or `platform` and `handle`, and `price`
 * (an amount or a range), or `low` and `high`. A line without a price says that it is not known.
 * @throws AppError invalid_input with the line that cannot be read
 */
export async function readPrices(path: string, currency: string): Promise<PriceLine[]> {
  await access(path).catch(() => {
    throw new AppError('invalid_input', `There is no file of prices ${path}.`)
  })
  const { rows } = await openCsv(createReadStream(path))
  const lines: PriceLine[] = []
  for await (const batch of rows) {
    for (const { line, fields } of batch) {
      if (fields === null) throw bad(path, `line ${line} has more or fewer fields than the first.`)
      const of = (name: string) => String(fields[name] ?? '').trim()
      const written = of('price') || [of('low'), of('high')].filter(Boolean).join('-')
      if (written === '') continue
      const price = parseAmount(written, currency)
      if (price === null) throw bad(path, `line ${line} has no amount of 0 or more: "${written}".`)
      lines.push({ ...parseAccount(of('person') || `${of('platform')}/${of('handle')}`), price })
    }
  }
  return lines
}

/** The same by account; who is not in the data is named apart. */
export async function findPriced(
  ctx: Ctx,
  lines: readonly PriceLine[],
): Promise<{ readonly prices: { accountId: string; price: Amount }[]; readonly nobody: string[] }> {
  const prices: { accountId: string; price: Amount }[] = []
  const nobody: string[] = []
  for (const { price, ...key } of lines) {
    try {
      prices.push({ accountId: (await getAccount(ctx, key)).id, price })
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'not_found')) throw error
      nobody.push(`${key.platform}/${key.handle}`)
    }
  }
  return { prices, nobody }
}
