import { type RefObject, useLayoutEffect, useRef } from 'react'
import { motionCurve, motionMs } from '../../ui/tokens.ts'

const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches
const topOf = (item: HTMLElement) => item.getBoundingClientRect().top

/**
 * Lets rows travel to their new places when the order changes, from wherever they are seen at that moment. Rows that
 * were not drawn before appear in theirs; scrolling moves nothing by itself.
 */
export function useRowFlight(list: RefObject<HTMLElement | null>, orderKey: string): void {
  const before = useRef({ key: orderKey, tops: new Map<string, number>(), scroll: 0 })
  useLayoutEffect(() => {
    const items = [...(list.current?.querySelectorAll<HTMLElement>('[data-account]') ?? [])]
    const old = before.current
    const tops = new Map(items.map((item) => [item.dataset.account ?? '', topOf(item)]))
    if (old.key !== orderKey && !isStill()) {
      const scrolled = window.scrollY - old.scroll
      for (const item of items) {
        const id = item.dataset.account ?? ''
        const from = old.tops.get(id)
        const to = tops.get(id)
        if (from === undefined || to === undefined) continue
        const way = from - scrolled - to
        if (Math.abs(way) < 1) continue
        const frames = [{ translate: `0 ${way}px` }, { translate: '0 0' }]
        item.animate(frames, { duration: motionMs.move, easing: motionCurve })
      }
    }
    before.current = { key: orderKey, tops, scroll: window.scrollY }
  })
}
