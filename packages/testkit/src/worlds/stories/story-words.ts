import type { WordBank } from '../word-bank.ts'

/** From this many characters on, what is written for a story is a post of its own and not a reply. */
const shortestPost = 80

/** What is written for a story, split into posts and replies, each in order of time. */
export function storyWords(bank: WordBank, story: keyof WordBank['stories']) {
  const all = bank.stories[story]
  return {
    posts: all.filter((words) => words.length >= shortestPost),
    replies: all.filter((words) => words.length < shortestPost),
  }
}
