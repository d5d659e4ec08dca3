import { callXrpc } from './xrpc.ts'

/** A record as its author's server names it. */
export interface RecordRef {
  readonly uri: string
  readonly cid: string
}

/** Somebody on a test network who does what people do there. */
export interface BlueskyPerson {
  readonly did: string
  handle: string
  /** Writes a record of any kind, also a broken one: the server does not check what it does not know. */
  write(collection: string, record: object): Promise<RecordRef>
  post(text: string, at: string, more?: object): Promise<RecordRef>
  /** Says something else in the same place. */
  rewrite(of: RecordRef, record: object): Promise<RecordRef>
  reply(to: RecordRef, text: string, at: string, root?: RecordRef): Promise<RecordRef>
  like(post: RecordRef, at: string): Promise<RecordRef>
  repost(post: RecordRef, at: string): Promise<RecordRef>
  follow(did: string, at: string): Promise<RecordRef>
  delete(record: RecordRef): Promise<void>
  describe(profile: object): Promise<void>
  rename(handle: string): Promise<void>
}

interface Session {
  readonly did: string
  readonly handle: string
  readonly accessJwt: string
}

/** `at://did/collection/key` in its three parts. */
export const partsOf = (uri: string) => {
  const [repo = '', collection = '', rkey = ''] = uri.slice('at://'.length).split('/')
  return { repo, collection, rkey }
}

/** Makes an account on a server and acts for it. */
export async function createPerson(server: string, name: string): Promise<BlueskyPerson> {
  const handle = `${name}.test`
  const account = { email: `${name}@example.test`, handle, password: `password of ${name}` }
  const { did, accessJwt } = await callXrpc<Session>(server, 'com.atproto.server.createAccount', account)
  const call = <Answer>(method: string, input: object) =>
    callXrpc<Answer>(server, method, input, `Bearer ${accessJwt}`)
  const write = (collection: string, record: object) =>
    call<RecordRef>('com.atproto.repo.createRecord', {
      repo: did,
      collection,
      record: { $type: collection, ...record },
      validate: false,
    })
  const person: BlueskyPerson = {
    did,
    handle,
    write,
    post: (text, at, more) => write('app.bsky.feed.post', { text, createdAt: at, ...more }),
    rewrite: ({ uri }, record) => {
      const { collection, rkey } = partsOf(uri)
      return call<RecordRef>('com.atproto.repo.putRecord', {
        repo: did,
        collection,
        rkey,
        record: { $type: collection, ...record },
        validate: false,
      })
    },
    reply: (parent, text, at, root = parent) =>
      write('app.bsky.feed.post', { text, createdAt: at, reply: { root, parent } }),
    like: (subject, at) => write('app.bsky.feed.like', { subject, createdAt: at }),
    repost: (subject, at) => write('app.bsky.feed.repost', { subject, createdAt: at }),
    follow: (subject, at) => write('app.bsky.graph.follow', { subject, createdAt: at }),
    delete: async ({ uri }) => {
      await call('com.atproto.repo.deleteRecord', partsOf(uri))
    },
    describe: async (profile) => {
      const record = { $type: 'app.bsky.actor.profile', ...profile }
      await call('com.atproto.repo.putRecord', { repo: did, collection: record.$type, rkey: 'self', record })
    },
    rename: async (next) => {
      await call('com.atproto.identity.updateHandle', { handle: next })
      person.handle = next
    },
  }
  return person
}
