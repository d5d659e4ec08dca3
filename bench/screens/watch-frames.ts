import type { Page } from 'playwright-core'

export interface Frames {
  /** Milliseconds from one frame to the next, in order. */
  readonly gaps: readonly number[]
  /** Of these frames, those in which a row in the window was not filled yet. */
  readonly withEmptyRows: number
}

/** Every frame that the browser shows while `work` goes on. `emptyRow` selects rows that have no words yet. */
export async function watchFrames(
  page: Page,
  emptyRow: string,
  work: () => Promise<unknown>,
): Promise<Frames> {
  await page.evaluate((selector) => {
    const watched = { gaps: [] as number[], withEmptyRows: 0, isOver: false }
    Object.assign(window, { watched })
    const isInWindow = ({ top, bottom }: DOMRect) => bottom > 0 && top < innerHeight
    let previous = performance.now()
    const look = (now: number) => {
      watched.gaps.push(now - previous)
      previous = now
      const empty = [...document.querySelectorAll(selector)]
      if (empty.some((row) => isInWindow(row.getBoundingClientRect()))) watched.withEmptyRows++
      if (!watched.isOver) requestAnimationFrame(look)
    }
    requestAnimationFrame((now) => {
      previous = now
      requestAnimationFrame(look)
    })
  }, emptyRow)
  await work()
  return page.evaluate(() => {
    const { watched } = window as unknown as { watched: Frames & { isOver: boolean } }
    watched.isOver = true
    return watched
  })
}

/** Turns the wheel so many times, as fast as a hand does it: 120 pixels, 60 times a second. */
export async function turnWheel(page: Page, turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn++) {
    await page.mouse.wheel(0, 120)
    await page.waitForTimeout(1000 / 60)
  }
}
