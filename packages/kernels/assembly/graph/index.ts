// What graph.wasm offers. Every function works on memory that its caller lays out: nothing is allocated in here.

export { aggregate, groupByLabel } from './aggregate'
export { bucketByFrom, bucketByTo, countEnds, mergeParallel, renumber, toOffsets, transpose } from './build'
export { codeWeights, packCodes } from './code-weights'
export { componentRoots } from './components'
export { internIds, internRows, rehash } from './intern'
export { moveNodes } from './move-nodes'
export { complement, countDegrees, invert, sortByByte } from './order'
export { pageRank, strengths } from './page-rank'
export { refine } from './refine'
export { setGraph } from './the-graph'
export { internalWeights, mergeUndirected, undirectedDegrees } from './undirected'
