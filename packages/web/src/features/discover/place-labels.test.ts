import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeLabels } from './place-labels.ts'

const room = { height: 17, top: 20, bottom: 400 }

test('labels with room stay beside their dots', () => {
  const dots = [
    { place: 0, x: 1, y: 50, width: 90 },
    { place: 1, x: 1, y: 200, width: 90 },
    { place: 2, x: 300, y: 52, width: -90 },
  ]
  const lines = new Map(placeLabels(dots, room).map(({ place, labelY }) => [place, labelY]))
  expect([lines.get(0), lines.get(1), lines.get(2)]).toEqual([50, 200, 52])
})

test('a label gives way to the nearest free line', () => {
  const dots = [0, 1].map((place) => ({ place, x: 1, y: 50 + place, width: 90 }))
  expect(placeLabels(dots, room).map(({ labelY }) => labelY)).toEqual([50, 67])
})

test('eight labels never cover each other and stay inside the picture', () => {
  const dot = fc.record({
    x: fc.double({ min: 0, max: 700, noNaN: true }),
    y: fc.double({ min: 20, max: 400, noNaN: true }),
    width: fc.integer({ min: 40, max: 160 }),
  })
  fc.assert(
    fc.property(fc.array(dot, { maxLength: 8 }), (dots) => {
      const labels = placeLabels(
        dots.map((one, place) => ({ ...one, place })),
        room,
      )
      for (const a of labels) {
        expect(a.labelY).toBeGreaterThanOrEqual(room.top)
        expect(a.labelY).toBeLessThanOrEqual(room.bottom)
        for (const b of labels)
          if (a.place < b.place && a.x < b.x + b.width && b.x < a.x + a.width)
            expect(Math.abs(a.labelY - b.labelY)).toBeGreaterThanOrEqual(room.height - 1e-6)
      }
    }),
  )
})
