export interface Bubble {
  /** Place in the list given. */
  readonly index: number
  readonly x: number
  readonly y: number
  readonly r: number
}

export interface BubblePicture {
  readonly bubbles: readonly Bubble[]
  readonly height: number
}

const gap = 28
/** Room under each bubble for a name of two lines and how many people it holds. */
const labelHeight = 62
const largest = 74
const smallest = 15

/**
 * Bubbles on shelves, the largest first, areas in proportion to people; under each there is room for its name. No two
 * touch, and the same circles always stand in the same places.
 * @param width of the picture in px
 */
export function placeBubbles(people: readonly number[], width: number): BubblePicture {
  const most = Math.max(1, ...people)
  const limit = Math.min(largest, width / 5)
  const radii = people.map((count) => Math.max(smallest, limit * Math.sqrt(count / most)))
  const bubbles: Bubble[] = []
  let [shelf, top] = [[] as number[], gap]
  const used = () => shelf.reduce((sum, index) => sum + slotOf(radii[index] as number), 0)
  const flush = () => {
    if (shelf.length === 0) return
    const height = 2 * Math.max(...shelf.map((index) => radii[index] as number))
    let x = (width - used()) / 2
    for (const index of shelf) {
      const r = radii[index] as number
      const slot = slotOf(r)
      bubbles.push({ index, x: x + slot / 2, y: top + height - r, r })
      x += slot
    }
    top += height + labelHeight + gap
    shelf = []
  }
  for (const [index, r] of radii.entries()) {
    if (shelf.length > 0 && used() + slotOf(r) > width) flush()
    shelf.push(index)
  }
  flush()
  return { bubbles, height: top }
}

/** A small bubble still needs room for its name. */
const slotOf = (r: number) => Math.max(2 * r, 128) + gap
