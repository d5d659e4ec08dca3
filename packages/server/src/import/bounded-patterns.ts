import { setFlagsFromString } from 'node:v8'

/**
 * Mapping files bring patterns along, and some patterns take longer than anybody lives. With this flag V8 gives up
 * backtracking after a while and goes on with its linear engine, which knows everything that `checkMapping` lets
 * through. Call it before a pattern of a mapping is compiled.
 */
export function boundPatterns(): void {
  setFlagsFromString('--enable-experimental-regexp-engine-on-excessive-backtracks')
}
