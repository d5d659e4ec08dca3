/** A string that only the code that checked it may hand on as `Name`. */
export type Branded<Name extends string> = string & { readonly __brand: Name }

/** A deterministic 64-bit hash as decimal digits: it never becomes a `number`, which loses digits above 2^53. */
export type AccountId = Branded<'AccountId'>
export type PostId = Branded<'PostId'>

/** Who owns a corpus row, as decimal digits: "0" is public network data, anything else one workspace. */
export type Scope = Branded<'Scope'>

export const publicScope = '0' as Scope
