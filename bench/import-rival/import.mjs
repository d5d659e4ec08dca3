// The pipeline that people would write: readline, JSON.parse, better-sqlite3 as its guide says (WAL, prepared statements,
// one transaction for each 20,000 rows), people interned, a full-text index over the posts. Prints one JSON line.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import Database from 'better-sqlite3'

const [kind, file, databasePath] = process.argv.slice(2)
const started = performance.now()
const db = new Database(databasePath)
db.pragma('journal_mode = WAL')
db.exec(`
  CREATE TABLE account (id INTEGER PRIMARY KEY, name TEXT UNIQUE);
  CREATE TABLE post (id TEXT PRIMARY KEY, account INTEGER, at INTEGER, text TEXT, url TEXT, likes INTEGER,
    comments INTEGER, reshares INTEGER, observed_at INTEGER) WITHOUT ROWID;
  CREATE VIRTUAL TABLE post_words USING fts5(id UNINDEXED, text, content='');
  CREATE TABLE interaction (kind TEXT, source INTEGER, target INTEGER, at INTEGER,
    PRIMARY KEY (target, source, at, kind)) WITHOUT ROWID;
`)
const insertAccount = db.prepare('INSERT INTO account (name) VALUES (?)')
const insertPost = db.prepare('INSERT OR IGNORE INTO post VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)')
const insertWords = db.prepare('INSERT INTO post_words (rowid, id, text) VALUES (?, ?, ?)')
const insertInteraction = db.prepare('INSERT OR IGNORE INTO interaction VALUES (?, ?, ?, ?)')

const people = new Map()
function personId(name) {
  const known = people.get(name)
  if (known !== undefined) return known
  const id = Number(insertAccount.run(name).lastInsertRowid)
  people.set(name, id)
  return id
}

let words = 0
const mention = /@([\p{L}\p{N}_.-]+)/gu
function storePost(post) {
  const author = personId(`${post.platform}/${post.author.toLowerCase()}`)
  const id = `${post.platform}/${post.id}`
  const { likes, comments, reshares } = post.metrics ?? {}
  const at = Date.parse(post.at)
  const stored = insertPost.run(
    id,
    author,
    at,
    post.text,
    post.url,
    likes,
    comments,
    reshares,
    Date.parse(post.observedAt),
  )
  if (stored.changes === 0) return
  insertWords.run(++words, id, post.text)
  for (const [, handle] of post.text.matchAll(mention)) {
    insertInteraction.run('mention', author, personId(`${post.platform}/${handle.toLowerCase()}`), at)
  }
}
function storeInteraction({ kind, from, to, at }) {
  insertInteraction.run(kind, personId(from.toLowerCase()), personId(to.toLowerCase()), Date.parse(at))
}

const store = kind === 'posts' ? storePost : storeInteraction
const storeAll = db.transaction((rows) => rows.forEach(store))
const input = createReadStream(file)
let rows = []
for await (const line of createInterface({
  input: file.endsWith('.gz') ? input.pipe(createGunzip()) : input,
})) {
  if (line === '') continue
  rows.push(JSON.parse(line))
  if (rows.length < 20_000) continue
  storeAll(rows)
  rows = []
}
storeAll(rows)
const seconds = (performance.now() - started) / 1000
const count = (table) => db.prepare(`SELECT count(*) AS n FROM ${table}`).get().n
const stored = { posts: count('post'), accounts: count('account'), interactions: count('interaction') }
db.close()
process.stdout.write(`${JSON.stringify({ seconds, stored })}\n`)
