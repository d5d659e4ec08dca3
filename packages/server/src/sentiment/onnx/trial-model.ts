/** Protobuf by hand: a field is its number and kind, then its bytes; https://onnx.ai/onnx/intro/concepts.html. */
const varint = (value: number): number[] =>
  value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))]
const whole = (field: number, value: number) => [...varint(field * 8), ...varint(value)]
const bytes = (field: number, value: Iterable<number>) => {
  const content = [...value]
  return [...varint(field * 8 + 2), ...varint(content.length), ...content]
}
const text = (field: number, value: string) => bytes(field, new TextEncoder().encode(value))

const int64 = 7
const float = 1
const intAttribute = 2
const intsAttribute = 7

/** A tensor with dimensions by name: how many texts, how many tokens. */
const tensorInfo = (name: string, kind: number, dimensions: readonly (string | number)[]) => {
  const shape = dimensions.flatMap((one) => bytes(1, typeof one === 'string' ? text(2, one) : whole(1, one)))
  return [...text(1, name), ...bytes(2, bytes(1, [...whole(1, kind), ...bytes(2, shape)]))]
}

/**
 * A model of a few hundred bytes that adds up three scores a token.
 * @param scores by token: for against, neither, for
 */
export function trialModel(scores: readonly (readonly number[])[], input = 'input_ids'): Uint8Array {
  const raw = new Uint8Array(Float32Array.from(scores.flat()).buffer)
  const table = [
    ...whole(1, scores.length),
    ...whole(1, 3),
    ...whole(2, float),
    ...text(8, 'table'),
    ...bytes(9, raw),
  ]
  const gather = [...text(1, 'table'), ...text(1, input), ...text(2, 'found'), ...text(4, 'Gather')]
  const axes = [...text(1, 'axes'), ...whole(8, 1), ...whole(20, intsAttribute)]
  const keep = [...text(1, 'keepdims'), ...whole(3, 0), ...whole(20, intAttribute)]
  const sum = [
    ...text(1, 'found'),
    ...text(2, 'logits'),
    ...text(4, 'ReduceSum'),
    ...bytes(5, axes),
    ...bytes(5, keep),
  ]
  const graph = [
    ...bytes(1, gather),
    ...bytes(1, sum),
    ...text(2, 'trial'),
    ...bytes(5, table),
    ...bytes(11, tensorInfo(input, int64, ['texts', 'tokens'])),
    ...bytes(12, tensorInfo('logits', float, ['texts', 3])),
  ]
  return Uint8Array.from([...whole(1, 6), ...bytes(7, graph), ...bytes(8, whole(2, 11))])
}

/** A tokenizer that knows words as they stand between spaces; the first pads, the second is for all others. */
export const trialTokenizer = (words: readonly string[]) => ({
  version: '1.0',
  added_tokens: [],
  normalizer: { type: 'Lowercase' },
  pre_tokenizer: { type: 'Whitespace' },
  post_processor: null,
  decoder: null,
  model: {
    type: 'WordLevel',
    vocab: Object.fromEntries(words.map((word, id) => [word, id])),
    unk_token: words[1],
  },
})
