import { isName } from './is-name.ts'

/** How many people make a word a hashtag. */
export interface TagUse {
  /** As posts are indexed, without its sign. */
  readonly word: string
  readonly people: number
}

/** How the people of a corpus, or of a part of it, use a word. */
export interface WordUse {
  /** As posts are indexed. */
  readonly word: string
  /** Everybody who uses it, anywhere in a post. */
  readonly people: number
  readonly posts: number
}

export interface TitleUse extends WordUse {
  /** Those who put it into a title. */
  readonly titlePeople: number
}

/** The words by which people say what their posts are about. */
export interface LabelsInUse {
  readonly tags: readonly TagUse[]
  readonly titles: readonly TitleUse[]
  /** Posts that were looked at. */
  readonly posts: number
}

/** One person's pet word is no topic of a corpus. */
const fewestPeople = 2
/** A word whose users put it into titles more often than this is what posts are about, not grammar. */
const titleShare = 0.6
/** Words in more than this share of all posts hold language together rather than name something. */
const largestShareOfPosts = 0.05

/** Spellings of one label: covid, covid19 and covid_19 are one topic. */
const lettersOf = (word: string) => word.replaceAll(/[\p{N}_]/gu, '')

/**
 * First topics to try in a corpus, found without a list of stop words in any language: the words by which most people
 * label their posts, as hashtags or in titles.
 * @returns as posts are indexed, those of most people first
 * @example pickFirstTopics({ tags: [{ word: 'vacuna', people: 12 }], titles: [], posts: 5_000 }, 8) // ['vacuna']
 */
export function pickFirstTopics({ tags, titles, posts }: LabelsInUse, limit: number): string[] {
  const labellers = new Map<string, number>()
  const note = (word: string, people: number) =>
    labellers.set(word, Math.max(people, labellers.get(word) ?? 0))
  for (const { word, people } of tags) if (isName(word, 2)) note(word, people)
  for (const use of titles) {
    const isLabel = use.titlePeople >= titleShare * use.people && use.posts <= largestShareOfPosts * posts
    if (isLabel && isName(use.word, 4)) note(use.word, use.titlePeople)
  }
  const ordered = [...labellers]
    .filter(([, people]) => people >= fewestPeople)
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([word]) => word)
  const first = new Map<string, string>()
  for (const word of ordered) if (!first.has(lettersOf(word))) first.set(lettersOf(word), word)
  return [...first.values()].slice(0, limit)
}

/**
 * The same for a corpus without hashtags and titles: words of many people that few posts hold.
 * @param posts posts that were looked at
 * @example pickFrequentTopics([{ word: 'the', people: 90, posts: 900 }], 1_000, 8) // []
 */
export function pickFrequentTopics(words: readonly WordUse[], posts: number, limit: number): string[] {
  return words
    .filter(
      (use) => use.people >= fewestPeople && use.posts <= largestShareOfPosts * posts && isName(use.word, 5),
    )
    .toSorted((a, b) => b.people - a.people || b.posts - a.posts || (a.word < b.word ? -1 : 1))
    .slice(0, limit)
    .map(({ word }) => word)
}
