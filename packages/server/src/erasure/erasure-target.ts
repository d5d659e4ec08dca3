import type { IsErased } from '@relais/core/erasure/erased-person'
import { handleKey } from '@relais/core/record/ids'
import type { AccountId } from '@relais/core/shared/branded'
import { accountId } from '../corpus/corpus-id.ts'

/** Whom to erase. */
export interface ErasureTarget {
  readonly id: AccountId
  readonly platform: string
  readonly handleKey: string
}

export function targetOf(platform: string, handle: string): ErasureTarget {
  return {
    id: accountId(platform, handle),
    platform,
    handleKey: handleKey(platform, handle),
  }
}

/** True for exactly this account. */
export function isTarget(target: ErasureTarget): IsErased {
  return (platform, key) => platform === target.platform && key === target.handleKey
}

/** How the account is written where a text names it, to find candidates fast: whoever finds one reads it again closely. */
export function writtenForms({ handleKey: key }: ErasureTarget): string[] {
  return [...new Set([key, encodeURIComponent(key)])].flatMap((form) =>
    ['@', '＠', '#', '＃', '/', '"'].map((mark) => mark + form),
  )
}
