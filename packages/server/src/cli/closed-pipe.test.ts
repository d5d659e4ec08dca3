import { describe, expect, it } from 'vitest'
import { runRelais } from './trial/run-relais.ts'

describe('a reader who stops listening, as head does', () => {
  it('ends neither the command nor its work with an error', async () => {
    const trial = runRelais(['--help'])
    trial.child.stdout?.destroy()
    expect(await trial.ended()).toMatchObject({ code: 0 })
    expect(trial.stderr()).toBe('')
  })
})
