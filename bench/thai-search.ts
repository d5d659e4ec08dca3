import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '@relais/server/config'
import { matchPredicate } from '@relais/server/corpus/match-predicate'
import { resolveTopic } from '@relais/server/corpus/resolve-topic'
import { createLog } from '@relais/server/log'
import { openRelais } from '@relais/server/open-relais'
import { getWorkspace } from '@relais/server/workspace/get-workspace'
import { importRecords } from '@relais/testkit/scenarios/import-records'
import { markdownTable } from './markdown-table.ts'
import { readJsonLines } from './shared-data.ts'

/**
 * Brands and products by their Thai names. The 50 that most texts hold are asked for. Words under four letters are left
 * out: as letters in a row they are part of unrelated words, so that a substring says nothing about them.
 */
const names =
  'เบียร์ ช้าง นิสสัน สิงห์ ผ้าอนามัย ลีโอ มาสด้า ฮอนด้า เอ็มเค โตโยต้า ครีม กันแดด แป้ง รถยนต์ โลตัส ฟอร์ด ไฮเนเก้น บิ๊กซี ประกัน รองพื้น มิตซู เซเว่น นีเวีย ชาบู น้ำหอม ลอรีอัล การ์นิเย่ กาแฟ ซูซูกิ อีซูซุ เซรั่ม มือถือ สุกี้ โค้ก ลิปสติก โทรศัพท์ ปิ้งย่าง คอนโด บุฟเฟ่ต์ ซูชิ ชาเขียว โอเลย์ ชานม เมย์เบลลีน ไอศกรีม ลาซาด้า มาม่า แบตเตอรี่ บัตรเครดิต พิซซ่า ไก่ทอด เคเอฟซี มาสคาร่า ชาร์จ แมคโดนัลด์ สกินแคร์ ดีแทค โออิชิ สบู่ แซลมอน คอลลาเจน เป๊ปซี่ น้ำดื่ม โดนัท เทสโก้ ยาสีฟัน วาสลีน เอไอเอส พอนด์ส แชมพู'.split(
    ' ',
  )
const asked = 50

/** How many texts hold a word, how many were found, and how many of those hold it. */
interface Answer {
  readonly truth: number
  readonly found: number
  readonly right: number
}

const texts: string[] = []
for (const part of ['train', 'valid']) {
  for await (const { texts: text } of readJsonLines<{ texts: string }>(
    `sentiment/wisesight/${part}.jsonl.gz`,
  )) {
    texts.push(text)
  }
}

const idsWhere = (holds: (text: string) => boolean) =>
  new Set(texts.flatMap((text, id) => (holds(text) ? [id] : [])))
const truths = names
  .map((word) => ({ word, truth: idsWhere((text) => text.includes(word)) }))
  .toSorted((a, b) => b.truth.size - a.truth.size)
  .slice(0, asked)

const segmenter = new Intl.Segmenter('th', { granularity: 'word' })
const segmentsOf = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment)
const segmented = texts.map(segmentsOf)

function findBySegments(word: string): ReadonlySet<number> {
  const sought = segmentsOf(word)
  const holds = (segments: readonly string[]) =>
    segments.some((_, place) => sought.every((part, offset) => segments[place + offset] === part))
  return new Set(segmented.flatMap((segments, id) => (holds(segments) ? [id] : [])))
}

const trigramsOf = (text: string) => {
  const letters = [...text]
  return letters.slice(2).map((_, at) => letters.slice(at, at + 3).join(''))
}
const trigrams = texts.map((text) => new Set(trigramsOf(text)))

function findByTrigrams(word: string): ReadonlySet<number> {
  const sought = trigramsOf(word)
  return new Set(trigrams.flatMap((held, id) => (sought.every((part) => held.has(part)) ? [id] : [])))
}

const dataDir = await mkdtemp(join(tmpdir(), 'relais-bench-'))
const relais = await openRelais(readConfig({ data: dataDir }, process.env), {
  role: 'cli',
  log: createLog('warn'),
})
try {
  const ctx = relais.contextFor(await getWorkspace(relais.db, undefined), { kind: 'cli' })
  process.stderr.write(`Importing ${texts.length} texts ...\n`)
  const at = '2026-01-01T00:00:00Z'
  await importRecords(
    ctx,
    'posts',
    texts.map((text, id) => ({ platform: 'web', id: `${id}`, author: `a${id % 997}`, at, text, lang: 'th' })),
  )
  let milliseconds = 0
  const findByRelais = async (word: string): Promise<ReadonlySet<number>> => {
    const from = performance.now()
    const question = await resolveTopic(ctx, { terms: [word], from: '2026-01-01', to: '2026-01-01' })
    const match = matchPredicate(question)
    const rows = await ctx.corpus.select<{ id: string }>({
      sql: `SELECT id FROM post WHERE scope IN {scopes:Array(UInt64)} AND ${match.sql}`,
      params: match.params,
    })
    milliseconds += performance.now() - from
    const found = await ctx.corpus.select<{ nativeId: string }>({
      sql: 'SELECT native_id AS nativeId FROM post_text WHERE scope IN {scopes:Array(UInt64)} AND id IN {ids:Array(UInt64)}',
      params: { ids: rows.map(({ id }) => id) },
    })
    return new Set(found.map(({ nativeId }) => Number(nativeId)))
  }

  const ways = {
    Relais: findByRelais,
    'Intl.Segmenter': async (word: string) => findBySegments(word),
    trigrams: async (word: string) => findByTrigrams(word),
  }
  const rows: string[][] = []
  const worst: string[] = []
  for (const [way, find] of Object.entries(ways)) {
    const perWord: Answer[] = []
    for (const { word, truth } of truths) {
      const found = await find(word)
      const right = [...found].filter((id) => truth.has(id)).length
      perWord.push({ truth: truth.size, found: found.size, right })
      if (way === 'Relais' && (right < truth.size || right < found.size))
        worst.push(`${word}: ${right} of ${truth.size} found, ${found.size - right} too many`)
    }
    const sum = (of: (answer: Answer) => number) => perWord.reduce((total, word) => total + of(word), 0)
    const percent = (share: number) => `${(100 * share).toFixed(2)} %`
    const mean = (of: (answer: Answer) => number) => percent(sum(of) / perWord.length)
    rows.push([
      way,
      percent(sum(({ right }) => right) / sum(({ truth }) => truth)),
      percent(sum(({ right }) => right) / sum(({ found }) => found)),
      mean(({ right, truth }) => right / truth),
      mean(({ right, found }) => (found === 0 ? 1 : right / found)),
      String(perWord.filter(({ right, truth, found }) => right === truth && found === right).length),
    ])
  }
  const times = truths.map(({ truth }) => truth.size)
  console.log(
    `Thai search: ${texts.length} texts, ${truths.length} brands and products, each in ${times.at(-1)} to ${times[0]} texts; Relais took ${(milliseconds / truths.length).toFixed(1)} ms a word\n`,
  )
  console.log(
    markdownTable(
      ['way', 'recall', 'precision', 'mean recall', 'mean precision', 'words without a fault'],
      rows,
    ),
  )
  if (worst.length > 0) console.log(`\nFaults: ${worst.join('; ')}`)
} finally {
  await relais.close()
  await rm(dataDir, { recursive: true, force: true })
}
