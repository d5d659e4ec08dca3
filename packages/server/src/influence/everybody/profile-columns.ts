import type { Block } from '../../corpus/native/read-blocks.ts'
import type { Lists } from '../../corpus/native/read-column.ts'
import { IdTable } from '../citing/id-table.ts'
import type { Profile, Profiles } from '../queries/find-profiles.ts'

/** Texts travel as their bytes: they become strings for those alone who are asked for. */
export const profileColumnsSql = `id, CAST(platform AS String) AS platform, toFloat64(ifNull(followers, -1)) AS audience,
  reinterpret(name, 'Array(UInt8)') AS name, reinterpret(bio, 'Array(UInt8)') AS bio,
  toUInt8(is_described) AS isDescribed, CAST(country AS String) AS country`

const text = new TextDecoder()

interface Part {
  readonly platform: readonly string[]
  /** -1 where it is not known. */
  readonly audience: Float64Array
  readonly name: Lists
  readonly bio: Lists
  readonly isDescribed: Uint8Array
  readonly country: readonly string[]
}

function textAt({ ends, items }: Lists, row: number): string {
  return text.decode((items as Uint8Array).subarray(ends[row - 1] ?? 0, ends[row]))
}

/** Profiles in columns: some 60 bytes each, and their texts. */
export class ProfileColumns implements Profiles {
  readonly #accounts = new IdTable()
  readonly #parts: Part[]
  /** The first account of each part; accounts count through. */
  readonly #firsts: number[] = []

  constructor(blocks: readonly Block[]) {
    this.#parts = blocks.map(({ columns }) => columns as unknown as Part)
    for (const { columns } of blocks) {
      this.#firsts.push(this.#accounts.size)
      this.#accounts.add(columns.id as BigUint64Array)
    }
  }

  get bytes(): number {
    const texts = this.#parts.flatMap(({ name, bio }) => [name.items, bio.items] as Uint8Array[])
    return texts.reduce((sum, { length }) => sum + length, this.#accounts.size * 80)
  }

  get(account: string): Profile | undefined {
    const number = this.#accounts.find(account)
    if (number === undefined) return undefined
    const place = this.#firsts.findLastIndex((first) => first <= number)
    const part = this.#parts[place] as Part
    const row = number - (this.#firsts[place] as number)
    const audience = part.audience[row] as number
    return {
      platform: part.platform[row] as string,
      followers: audience < 0 ? null : audience,
      name: textAt(part.name, row),
      bio: textAt(part.bio, row),
      isDescribed: part.isDescribed[row] === 1,
      country: part.country[row] as string,
    }
  }
}
