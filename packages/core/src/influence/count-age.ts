/** How old a post was when its engagement was last counted. After 48 hours little is added. */
export const countAges = ['under6h', 'under24h', 'under48h', 'settled'] as const
export type CountAge = (typeof countAges)[number]
