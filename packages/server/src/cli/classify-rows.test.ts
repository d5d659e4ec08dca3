import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runRelais } from './trial/run-relais.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relais-classify-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function classify(what: string, lines: readonly unknown[]) {
  const file = join(folder, `${what}.ndjson`)
  await writeFile(
    file,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  )
  const trial = runRelais(['classify', what, file, '--json-lines'])
  const { code } = await trial.ended()
  const answers = trial.stdout().trim().split('\n')
  return { code, stderr: trial.stderr(), answers: answers.map((line) => JSON.parse(line)) }
}

it('answers each account with label, probability and reasons, and names the line that is none', async () => {
  const { code, stderr, answers } = await classify('accounts', [
    { id: 1, followers_count: 2, friends_count: 6_000, statuses_count: 0, colour: 'blue' },
    'nonsense',
    { id: 'b' },
  ])
  expect(code).toBe(1)
  expect(stderr).toContain('Line 2 ')
  expect(answers.map(({ id, label }) => [id, label])).toEqual([
    [1, 'fake'],
    ['b', 'real'],
  ])
  expect(answers[0].reasons[0]).toEqual({
    reason: 'postsPerFollowed',
    weight: expect.any(Number),
    text: '0 posts, and follows 6,000 accounts.',
  })
  expect(answers[1].reasons.map(({ reason }: { reason: string }) => reason)).toEqual(['tooLittleKnown'])
})

it('answers each comment, the empty one too', async () => {
  const { code, answers } = await classify('comments', [
    {
      id: 'a',
      text: 'Subscribe to my channel http://x.example.com',
      at: '2026-05-04T10:00:00Z',
      author: 'x',
      post: 'p',
    },
    { id: 'b', text: '' },
  ])
  expect(code).toBe(0)
  expect(answers.map(({ id, label }) => [id, label])).toEqual([
    ['a', 'inauthentic'],
    ['b', 'genuine'],
  ])
  expect(answers[1].reasons[0].reason).toBe('nothingToRead')
})

it('answers each text with one of three labels, the odd ones too, and stands by none in a language it does not know', async () => {
  const { code, stderr, answers } = await classify('sentiment', [
    { id: 1, text: 'I love these shoes, best purchase of the year, thank you!', lang: 'en' },
    { id: 'x', text: 5 },
    { id: 'empty', text: '' },
    { id: 'emoji', text: '😍😍😍' },
    { id: 'finnish', text: 'Rakastan näitä kenkiä, paras ostos ikinä', lang: 'fi' },
    '{"id": "half", "text": "\\ud83d broken", "lang": "en-GB"}',
    { id: 'long', text: 'awful, I hate it '.repeat(62_000), lang: 'en' },
    '[]',
  ])
  expect(code).toBe(1)
  expect(stderr).toContain('Line 2 is no {"id", "text"}')
  expect(stderr).toContain('Line 8 ')
  expect(answers.map(({ id }) => id)).toEqual([1, 'empty', 'emoji', 'finnish', 'half', 'long'])
  for (const { label, probability, confident, ...rest } of answers) {
    expect(['neg', 'neu', 'pos']).toContain(label)
    expect(probability).toBeGreaterThan(0.33)
    expect(probability).toBeLessThanOrEqual(1)
    expect(typeof confident).toBe('boolean')
    expect(Object.keys(rest)).toEqual(['id'])
  }
  const standsBy = Object.fromEntries(answers.map(({ id, label, confident }) => [id, confident && label]))
  expect(standsBy).toMatchObject({ 1: 'pos', empty: false, emoji: false, finnish: false, long: 'neg' })
})

it('says what is wrong with the folder of a model, and exits 2', async () => {
  const file = join(folder, 'one.ndjson')
  await writeFile(file, '{"id":1,"text":"a"}')
  const trial = runRelais(['classify', 'sentiment', file, '--json-lines'], {
    RELAIS_SENTIMENT_MODEL: join(folder, 'nowhere'),
  })
  expect((await trial.ended()).code).toBe(2)
  expect(trial.stderr()).toMatch(
    /RELAIS_SENTIMENT_MODEL: the model in .*nowhere cannot be used: there is none of model\.onnx/,
  )
})
