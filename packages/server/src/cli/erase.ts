import type { Command } from 'commander'
import { eraseCreator } from '../erasure/erase-creator.ts'
import type { ErasureResult } from '../erasure/erasure.schema.ts'
import { finishErasures } from '../erasure/finish-erasures.ts'
import { AppError } from '../errors.ts'
import { parseAccount } from './parse-account.ts'
import { withCliContext } from './with-cli-context.ts'

interface EraseFlags {
  readonly data?: string
  readonly workspace?: string
  readonly now?: boolean
  readonly json?: boolean
}

export function registerErase(program: Command): void {
  program
    .command('erase')
    .description('erase a person from a workspace, and keep them out of later imports')
    .argument('<account>', 'platform/handle, such as twitter/ana')
    .option('--workspace <name>', 'slug, name or id (default: the first)')
    .option('--data <folder>', 'data directory (default: relais-data)')
    .option(
      '--now',
      'also remove the bytes from the disk now instead of tonight, and look for any that are left',
    )
    .option('--json', 'print one JSON document')
    .action(async (account: string, flags: EraseFlags) => erase(account, flags))
}

async function erase(account: string, flags: EraseFlags): Promise<void> {
  const name = parseAccount(account)
  await withCliContext(flags, async (ctx, relais) => {
    const erased = await eraseCreator(ctx, relais.corpus, name)
    const bytes = flags.now ? await finishErasures(relais, new AbortController().signal) : null
    if (flags.json)
      console.log(
        JSON.stringify({ ...erased, filesWithBytesLeft: bytes?.finds.map((find) => find.file) ?? null }),
      )
    else for (const line of describe(account, erased)) console.log(line)
    if (bytes === null) return
    if (!flags.json)
      console.log(bytes.finds.length === 0 ? 'No byte of theirs is left in the data directory.' : '')
    if (bytes.finds.length === 0) return
    const files = bytes.finds.map((find) => find.file).join(', ')
    throw new AppError('unexpected', `Bytes of theirs are left in: ${files}. The next night tries again.`)
  })
}

function describe(account: string, erased: ErasureResult): string[] {
  const others = erased.otherAccounts.map(({ platform, handle }) => `${platform}/${handle}`)
  return [
    erased.found
      ? `${account} is erased: ${erased.posts} posts and ${erased.interactions} interactions deleted, and taken out of ${erased.mentions} posts and profiles of others.`
      : `Nobody called ${account} was here. Later imports will leave them out.`,
    ...(others.length > 0 ? [`Other accounts of the same person, not erased: ${others.join(', ')}.`] : []),
    ...(erased.found
      ? [`The last bytes leave the disk by ${erased.bytesGoneBy}, if Relais runs until then.`]
      : []),
  ]
}
