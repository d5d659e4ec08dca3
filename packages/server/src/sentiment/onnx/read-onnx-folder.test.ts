import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readOnnxFolder } from './read-onnx-folder.ts'
import { trialModel, trialTokenizer } from './trial-model.ts'

let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'relais-onnx-'))
})
afterAll(() => rm(root, { recursive: true, force: true }))

const scores = [
  [0, 0, 0],
  [0, 0.5, 0],
  [0, 0, 4],
  [4, 0, 0],
  [0, 0.5, 0],
]
const whole: Readonly<Record<string, unknown>> = {
  'model.onnx': trialModel(scores),
  'tokenizer.json': trialTokenizer(['[PAD]', '[UNK]', 'lovely', 'awful', 'knife']),
  'tokenizer_config.json': { pad_token: '[PAD]' },
  'config.json': { id2label: { 0: 'Negative', 1: 'Neutral', 2: 'Positive' } },
}

async function folderWith(files: Readonly<Record<string, unknown>>): Promise<string> {
  const folder = await mkdtemp(join(root, 'model-'))
  for (const [name, content] of Object.entries({ ...whole, ...files })) {
    if (content === null) continue
    const bytes =
      content instanceof Uint8Array || typeof content === 'string' ? content : JSON.stringify(content)
    await writeFile(join(folder, name), bytes)
  }
  return folder
}

it('judges with the model that somebody brought, whatever the length of what stands beside', async () => {
  const { read } = await readOnnxFolder(await folderWith({}))
  const texts = ['Lovely', 'awful', 'knife', '', 'knife '.repeat(3_000)].map((text) => ({
    text,
    language: 'nl',
  }))
  const judged = await read(texts)
  expect(judged.map(({ label }) => label)).toEqual(['pos', 'neg', 'neu', 'neg', 'neu'])
  expect(judged.map(({ isKnown }) => isKnown)).toEqual([true, true, true, false, true])
  expect(judged[0]).toMatchObject({ isConfident: true })
  expect(judged[0]?.probability).toBeCloseTo(Math.exp(4) / (Math.exp(4) + 2), 5)
})

it('stands by no label in a language that relais.json does not name', async () => {
  const { read } = await readOnnxFolder(
    await folderWith({ 'relais.json': { languages: ['nl'], temperature: 2 } }),
  )
  const [dutch, danish] = await read(['nl', 'da'].map((language) => ({ text: 'lovely', language })))
  expect(dutch).toMatchObject({ label: 'pos', isConfident: true, isKnown: true })
  expect(danish).toMatchObject({ label: 'pos', isConfident: false, isKnown: false })
  expect(dutch?.probability).toBeCloseTo(Math.exp(2) / (Math.exp(2) + 2), 5)
})

it.each([
  ['no model', { 'model.onnx': null }, /there is none of model\.onnx/],
  ['a damaged model', { 'model.onnx': Uint8Array.from([1, 2, 3]) }, /model\.onnx: /],
  ['a model with another input', { 'model.onnx': trialModel(scores, 'pixels') }, /wants an input "pixels"/],
  ['no tokenizer', { 'tokenizer.json': null }, /there is no tokenizer\.json/],
  ['a damaged tokenizer', { 'tokenizer.json': '{' }, /tokenizer\.json: SyntaxError/],
  [
    'outputs of another kind',
    { 'config.json': { id2label: { 0: 'joy', 1: 'anger' } } },
    /say in relais\.json/,
  ],
  ['too many outputs', { 'relais.json': { labels: ['neg', 'pos'] } }, /not one row of 2 scores a text/],
])('says what is wrong with %s', async (_, files, message) => {
  await expect(readOnnxFolder(await folderWith(files))).rejects.toThrow(message)
})
