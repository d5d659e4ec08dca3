import type { WordBank } from '../word-bank.ts'

/** From this many characters on, what is written for a story is a post of its own and not a reply. */
const shortestPost = 80

/** What is written for a story, split into posts and replies, each in order of time; all are both if all are alike. */
export function storyWords(bank: WordBank, story: keyof WordBank['stories']) {
  const all = bank.stories[story]
  const posts = all.filter((words) => words.length >= shortestPost)
  const replies = all.filter((words) => words.length < shortestPost)
  return { posts: posts.length > 0 ? posts : all, replies: replies.length > 0 ? replies : all }
}
