import { countAges } from '@relais/core/influence/count-age'
import { postKinds } from '@relais/core/record/post-record'

/*
 * The column `facts` of `post`: one number that holds what a ranking asks of each post on topic (migration 11 says where).
 * Its lower 32 bits are the instant in seconds since 1970; these read the upper 32.
 */

/** ln(1 + engagements) in ten-thousandths; -1 where it is not known. */
export const answerOf = (marks: number) => (marks & 0xfffff) - 1

/** Below this answer, neighbouring numbers of engagements lie two ten-thousandths apart or more. */
const mostExactAnswer = Math.floor(10_000 * Math.log(5_000))

/** Engagements of a post by its answer, up to about 5,000, where each number has an answer of its own; else undefined. */
export function engagementsOf(answer: number): number | undefined {
  return answer > mostExactAnswer ? undefined : Math.round(Math.expm1(answer / 10_000))
}

/** The place of the kind of post in core's `postKinds`. */
export const kindPlaceOf = (marks: number) => ((marks >>> 20) & 7) - 1

/** The place of the age of its count in core's `countAges`. */
export const agePlaceOf = (marks: number) => (marks >>> 23) & 3

/** 1 for a question. */
export const isQuestion = (marks: number) => (marks >>> 25) & 1

/** 1 for a post that is labelled as paid for. */
export const isDisclosed = (marks: number) => (marks >>> 26) & 1

/** Expressions over `facts`: seconds since 1970, answer + 1 or 0, and kind, age and label in one byte. */
export const postedAtSql = 'bitAnd(facts, 4294967295)'
export const answerPlusOneSql = 'bitAnd(bitShiftRight(facts, 32), 1048575)'
export const traitsSql = 'toUInt8(bitAnd(bitShiftRight(facts, 52), 95))'
export const marksOfTraits = (traits: number) => traits << 20
export const isReshareSql = `bitAnd(bitShiftRight(facts, 52), 7) = ${1 + postKinds.indexOf('reshare')}`

/** Kinds of posts and ages of their counts together: a post lies in one cell. */
export const cells = postKinds.length * countAges.length
export const cellOf = (marks: number) => kindPlaceOf(marks) * countAges.length + agePlaceOf(marks)
export const kindOfCell = (cell: number) => postKinds[Math.floor(cell / countAges.length)] as string
export const ageOfCell = (cell: number) => countAges[cell % countAges.length] as (typeof countAges)[number]
