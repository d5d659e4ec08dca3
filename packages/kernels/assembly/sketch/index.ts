// What sketch.wasm offers. Every function works on memory that its caller lays out: nothing is allocated in here.
export { internIds, rehash } from '../graph/intern'
export { countCommonRow, fillPostings } from './all-pairs'
export { countBelow, countCommon } from './compare'
export { keepDistinct, keepSampled, mixIds } from './hash'
