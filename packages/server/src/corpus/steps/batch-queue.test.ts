import { expect, it } from 'vitest'
import { createBatchQueue } from './batch-queue.ts'

/** A batch that notes when it is prepared and when it is written. */
function batch(notes: string[], name: string) {
  return async (turn: Promise<void>) => {
    notes.push(`prepare ${name}`)
    await turn
    notes.push(`write ${name}`)
    return name
  }
}
const goingOn = new AbortController().signal
const soon = () => new Promise((resolve) => setTimeout(resolve, 5))

it('prepares the next batch while one is written, and writes it when the result of the first was taken', async () => {
  const notes: string[] = []
  const queue = createBatchQueue<string>()
  queue.add(batch(notes, 'a'))
  queue.add(batch(notes, 'b'))
  await soon()
  expect([notes, queue.isReady()]).toEqual([['prepare a', 'prepare b', 'write a'], true])
  for await (const result of queue.next(goingOn)) notes.push(`took ${result}`)
  await soon()
  expect(notes.slice(3)).toEqual(['took a', 'write b'])
  expect(queue.size).toBe(1)
})

it('writes nothing more once it was stopped, and does not trip over what waits', async () => {
  const notes: string[] = []
  const queue = createBatchQueue<string>()
  queue.add(batch(notes, 'a'))
  queue.add(batch(notes, 'b'))
  await queue.stop()
  expect(notes).toEqual(['prepare a', 'prepare b', 'write a'])
})

it('hands a failure to whoever asks for the result, and lets no later batch write', async () => {
  const notes: string[] = []
  const queue = createBatchQueue<string>()
  queue.add(async (turn) => {
    await turn
    throw new Error('away')
  })
  queue.add(batch(notes, 'b'))
  await expect(queue.next(goingOn).next()).rejects.toThrow('away')
  await queue.stop()
  expect(notes).toEqual(['prepare b'])
})

it('writes nothing more when its caller aborts over a result', async () => {
  const notes: string[] = []
  const aborting = new AbortController()
  const queue = createBatchQueue<string>()
  queue.add(batch(notes, 'a'))
  queue.add(batch(notes, 'b'))
  await expect(async () => {
    for await (const _ of queue.next(aborting.signal)) aborting.abort(new Error('enough'))
  }).rejects.toThrow('enough')
  await queue.stop()
  expect(notes).toEqual(['prepare a', 'prepare b', 'write a'])
})
