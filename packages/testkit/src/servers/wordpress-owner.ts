/** Whoever runs a site, by WordPress's own API as apps use it. */
export interface WordPressOwner {
  /** @returns the id that the site gave it */
  post(fields: object): Promise<number>
  edit(id: number, fields: object): Promise<void>
  category(name: string): Promise<number>
  answer(post: number, content: string): Promise<number>
  hide(comment: number): Promise<void>
  /** Everything that the site holds of a kind, public or not. */
  count(kind: 'posts' | 'comments', status: string): Promise<number>
}

const routeAt = (site: string, route: string, query: Readonly<Record<string, string>> = {}) =>
  `${site}/?${new URLSearchParams({ rest_route: `/wp/v2/${route}`, ...query })}`

async function send(site: string, route: string, fields: object, authorization?: string): Promise<number> {
  const response = await fetch(routeAt(site, route), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) },
    body: JSON.stringify(fields),
  })
  if (!response.ok) throw new Error(`WordPress refused ${route}: ${await response.text()}`)
  return ((await response.json()) as { readonly id: number }).id
}

/** Somebody without an account on the site comments. @returns the comment's id */
export const commentOn = (site: string, post: number, name: string, content: string): Promise<number> =>
  send(site, 'comments', { post, author_name: name, author_email: 'reader@example.test', content })

export function createWordPressOwner(site: string, password: string): WordPressOwner {
  const authorization = `Basic ${Buffer.from(`ana:${password}`).toString('base64')}`
  const write = (route: string, fields: object) => send(site, route, fields, authorization)
  return {
    post: (fields) => write('posts', { status: 'publish', ...fields }),
    edit: async (id, fields) => {
      await write(`posts/${id}`, fields)
    },
    category: (name) => write('categories', { name }),
    answer: (post, content) => write('comments', { post, content }),
    hide: async (comment) => {
      await write(`comments/${comment}`, { status: 'spam' })
    },
    count: async (kind, status) => {
      const query = { status, per_page: '1' }
      const response = await fetch(routeAt(site, kind, query), { headers: { authorization } })
      return Number(response.headers.get('x-wp-total'))
    },
  }
}
