import { totalmem } from 'node:os'
import { setImmediate as nextTurn } from 'node:timers/promises'

interface Remembered {
  readonly state: string
  readonly answer: Promise<unknown>
  /** Bytes that it takes, as far as it is known. */
  bytes: number
}

/** Memory of this machine, or of the container where that is less. */
const machineBytes = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY)
/** What answers may take together: a sixteenth of the memory, within limits. */
const shareOfMachine = Math.min(1024 ** 3, Math.max(256 * 1024 ** 2, machineBytes / 16))
/** What one is taken for that does not say. */
const usualBytes = 16 * 1024

/**
 * Answers that hold as long as the corpus holds the same rows: whatever is written, deleted or erased, by any process,
 * ends them before they are looked at again. What was not used for longest makes room.
 */
export class RememberedAnswers {
  readonly #readState: () => Promise<string | null>
  readonly #mostBytes: number
  readonly #answers = new Map<string, Remembered>()
  /** The state in which something was asked for the first time. */
  readonly #askedIn = new Map<string, string>()
  #coming: Promise<string | null> | null = null

  constructor(readState: () => Promise<string | null>, mostBytes = shareOfMachine) {
    this.#readState = readState
    this.#mostBytes = mostBytes
  }

  /**
   * The answer that is known, or what `find` finds; it must depend on nothing but `key` and the rows of the corpus.
   * @param now a state that was read after the work began for which this is asked
   */
  async remember<Answer>(
    key: string,
    find: () => Promise<Answer>,
    bytesOf: (answer: Answer) => number = () => usualBytes,
    now = this.stateNow(),
  ): Promise<Answer> {
    const state = await now
    return state === null ? await find() : await this.#inState(state, key, find, bytesOf)
  }

  /** The same for what is dear: null where it is asked for the first time in this state, since it may be the last. */
  async rememberOnceAskedAgain<Answer>(
    key: string,
    find: () => Promise<Answer>,
    bytesOf: (answer: Answer) => number,
    now = this.stateNow(),
  ): Promise<Answer | null> {
    const state = await now
    if (state === null) return null
    if (this.#askedIn.get(key) === state) return await this.#inState(state, key, find, bytesOf)
    this.#askedIn.delete(key)
    this.#askedIn.set(key, state)
    for (const oldest of this.#askedIn.keys()) {
      if (this.#askedIn.size <= 1_000) break
      this.#askedIn.delete(oldest)
    }
    return null
  }

  async #inState<Answer>(
    state: string,
    key: string,
    find: () => Promise<Answer>,
    bytesOf: (answer: Answer) => number,
  ): Promise<Answer> {
    const known = this.#answers.get(key)
    this.#answers.delete(key)
    if (known?.state === state) {
      this.#answers.set(key, known)
      // Whoever asked first may have left, and their query with them.
      return await (known.answer as Promise<Answer>).catch(find)
    }
    const remembered: Remembered = { state, answer: find(), bytes: usualBytes }
    this.#answers.set(key, remembered)
    try {
      const answer = (await remembered.answer) as Answer
      remembered.bytes = bytesOf(answer)
      this.#makeRoom()
      return answer
    } catch (error) {
      if (this.#answers.get(key) === remembered) this.#answers.delete(key)
      throw error
    }
  }

  #makeRoom(): void {
    let bytes = [...this.#answers.values()].reduce((sum, each) => sum + each.bytes, 0)
    for (const [key, each] of this.#answers) {
      if (bytes <= this.#mostBytes) return
      this.#answers.delete(key)
      bytes -= each.bytes
    }
  }

  /** The state of the corpus, read after it was asked for, never before; all who ask at once share one reading. */
  stateNow(): Promise<string | null> {
    this.#coming ??= nextTurn().then(() => {
      this.#coming = null
      return this.#readState()
    })
    return this.#coming
  }
}
