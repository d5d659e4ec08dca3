import type { Scope } from '@relais/core/shared/branded'

/** Workspaces count up from 1 in a signed number: the upper half of the unsigned ones is never theirs. */
const upperHalf = 1n << 63n

/**
 * Where a workspace's sample lies in the corpus: a scope of its own, which no other workspace has, so that invented
 * people never stand among those whom somebody brought in, and removing the sample is deleting one scope.
 * @example sampleScopeOf('1' as Scope) // '9223372036854775809'
 */
export function sampleScopeOf(workspaceScope: Scope): Scope {
  return String(BigInt(workspaceScope) | upperHalf) as Scope
}
