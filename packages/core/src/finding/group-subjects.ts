/** A label that people write, with the posts of some people that hold it. */
export interface Labelled {
  readonly label: string
  readonly posts: number
}

/** Two labels that stand in the same posts, by place. */
export interface Together {
  readonly a: number
  readonly b: number
  readonly posts: number
}

/** Of the posts of the rarer of two labels, the share with the other from which on they name one subject. */
const sameSubject = 0.5

/**
 * Joins labels that mostly stand in the same posts to one subject, named by the first of them.
 * @param labels best first
 * @returns places of labels, the first of each subject first
 * @example groupSubjects([{ label: '#levain', posts: 40 }, { label: '#painmaison', posts: 30 }], [{ a: 0, b: 1, posts: 25 }])
 * // [[0, 1]]
 */
export function groupSubjects(labels: readonly Labelled[], together: readonly Together[]): number[][] {
  const shared = new Map(together.map(({ a, b, posts }) => [`${Math.min(a, b)} ${Math.max(a, b)}`, posts]))
  const groups: number[][] = []
  for (const [place, { posts }] of labels.entries()) {
    const group = groups.find(([first = 0]) => {
      const both = shared.get(`${first} ${place}`) ?? 0
      return both >= sameSubject * Math.min(posts, labels[first]?.posts ?? 0) && both > 0
    })
    if (group) group.push(place)
    else groups.push([place])
  }
  return groups
}
