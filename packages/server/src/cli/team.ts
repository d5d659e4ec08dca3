import { writeFile } from 'node:fs/promises'
import { parseAmount } from '@relais/core/money/parse-amount'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Ctx } from '../context.ts'
import { AppError } from '../errors.ts'
import { listLists } from '../list/lists.ts'
import { savePrices } from '../price/prices.ts'
import { chooseTeam } from '../team/choose-team.ts'
import { teamInputSchema } from '../team/team.schema.ts'
import { teamCsv } from '../team/team-csv.ts'
import { parseDay, parseLimit, parseList } from './parse-flags.ts'
import { printTeam } from './print-team.ts'
import { findPriced, readPrices } from './read-prices.ts'
import { withCliContext } from './with-cli-context.ts'

interface TeamFlags {
  readonly list?: string
  readonly terms?: string[]
  readonly people: number
  readonly prices?: string
  readonly savePrices?: boolean
  readonly perThousand?: string
  readonly budget: string
  readonly currency: string
  readonly most?: number
  readonly audience: 'talking' | 'following'
  readonly minAuthenticity: number
  readonly lang?: string[]
  readonly country?: string[]
  readonly from?: string
  readonly to?: string
  readonly csv?: string
  readonly workspace?: string
  readonly data?: string
  readonly json?: boolean
}

export function registerTeam(program: Command): void {
  program
    .command('team')
    .description('choose who together reach most different people within a budget')
    .option('--list <name>', 'from the people of a saved list')
    .option('--terms <a,b>', 'or from the first of a ranking for these terms', parseList)
    .option('--people <n>', 'so many of the ranking', parseLimit, 50)
    .option(
      '--prices <file>',
      'CSV: person (platform/handle), price (an amount, or a range such as 300-450); in place of saved ones',
    )
    .option('--save-prices', 'keep these prices for the workspace')
    .option('--per-thousand <amount>', 'without a price: what a thousand followers cost, such as 5-15')
    .requiredOption('--budget <amount>', 'what the team may cost')
    .requiredOption('--currency <code>', 'of the budget and of all prices, such as EUR', parseCurrency)
    .option('--most <n>', 'people in the team at most', parseLimit)
    .addOption(
      new Option('--audience <who>', 'whom they reach: who name or answer them, or known followers')
        .choices(['talking', 'following'])
        .default('talking'),
    )
    .option(
      '--min-authenticity <share>',
      'least share of the audience that looks real, 0 to 1',
      parseShare,
      0,
    )
    .option('--lang <a,b>', 'only people known to write these languages count', parseList)
    .option('--country <a,b>', 'only people known to be in these countries count', parseList)
    .option('--from <day>', 'first day, YYYY-MM-DD (default: at most a year before the last)', parseDay)
    .option('--to <day>', 'last day, YYYY-MM-DD (default: the day of the newest post)', parseDay)
    .option('--csv <file>', 'write the candidates as a table')
    .option('--workspace <name>', 'slug, name or id (default: the first workspace)')
    .option('--data <folder>', 'data directory (default: relais-data)')
    .option('--json', 'print one JSON document')
    .action(team)
}

async function team(flags: TeamFlags): Promise<void> {
  const { currency } = flags
  const budget = requireAmount(flags.budget, currency, '--budget').low
  const perThousandFollowers =
    flags.perThousand === undefined ? null : requireAmount(flags.perThousand, currency, '--per-thousand')
  const lines = flags.prices === undefined ? [] : await readPrices(flags.prices, currency)
  await withCliContext(flags, async (ctx) => {
    const { prices, nobody } = await findPriced(ctx, lines)
    if (flags.savePrices && prices.length > 0) await savePrices(ctx, { currency, prices })
    const input = teamInputSchema.parse({
      ...{ currency, budget, prices, perThousandFollowers },
      candidates: await candidatesOf(ctx, flags),
      audience: flags.audience,
      from: flags.from,
      to: flags.to,
      wanted: { languages: flags.lang ?? [], countries: flags.country ?? [] },
      minimumAuthenticity: flags.minAuthenticity,
      mostPeople: flags.most ?? null,
    })
    const found = await chooseTeam(ctx, input)
    if (nobody.length > 0)
      process.stderr.write(
        `relais: nobody in the data is called ${nobody.join(', ')}: these prices were not used.\n`,
      )
    if (flags.csv !== undefined) await writeFile(flags.csv, teamCsv(found))
    process.stdout.write(flags.json ? `${JSON.stringify(found)}\n` : printTeam(found))
  })
}

async function candidatesOf(ctx: Ctx, { list, terms = [], people }: TeamFlags) {
  if ((list === undefined) === (terms.length === 0))
    throw new AppError('invalid_input', 'Choose from whom? Give either --list with a name, or --terms "a,b".')
  if (list === undefined) return { from: 'ranking', terms, people }
  const lists = await listLists(ctx)
  const found = lists.find(({ id, name }) => id === list || name.toLowerCase() === list.toLowerCase())
  if (found) return { from: 'list', listId: found.id }
  const there = lists.map(({ name }) => name).join(', ') || 'none yet'
  throw new AppError('not_found', `There is no list "${list}". There are: ${there}.`, { list })
}

function requireAmount(text: string, currency: string, flag: string) {
  const amount = parseAmount(text, currency)
  if (amount !== null) return amount
  throw new AppError('invalid_input', `${flag} is an amount of 0 or more, such as 5000, not "${text}".`)
}

function parseCurrency(text: string): string {
  const code = text.toUpperCase()
  if (/^[A-Z]{3}$/.test(code)) return code
  throw new InvalidArgumentError('A currency is three letters, such as EUR.')
}

function parseShare(text: string): number {
  const share = Number(text)
  if (text.trim() !== '' && share >= 0 && share <= 1) return share
  throw new InvalidArgumentError('A share from 0 to 1, such as 0.7.')
}
