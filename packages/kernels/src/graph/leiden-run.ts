import type { KernelMemory } from '../wasm/kernel-memory.ts'
import type { GraphKernel } from './graph-kernel.ts'
import { shuffledNumbers } from './seeded-order.ts'
import type { UndirectedGraph } from './undirected-graph.ts'

/** The graph of a level; what all its nodes weigh together is the same at every level. */
type Level = Omit<UndirectedGraph, 'totalStrength'>

/** What every level needs room for, once for the largest. */
interface Room {
  readonly labels: number
  readonly sigma: number
  /** Two f64 a label: weight towards it, and its strength. */
  readonly cells: number
  readonly members: number
  readonly queue: number
  readonly waits: number
  readonly free: number
  readonly acc: number
  readonly touched: number
  readonly parts: number
  readonly partSigma: number
  readonly partCut: number
  readonly grouped: number
}

/** Leiden over one graph: all room is laid out once and used in every round. */
export class LeidenRun {
  readonly #memory: KernelMemory
  readonly #kernel: GraphKernel
  readonly #whole: Level
  readonly #room: Room
  /** Resolution / total strength: what a pair of strengths would weigh by chance. */
  readonly #scale: number
  readonly #random: () => number

  constructor(
    memory: KernelMemory,
    kernel: GraphKernel,
    whole: UndirectedGraph,
    resolution: number,
    random: () => number,
  ) {
    this.#memory = memory
    this.#kernel = kernel
    this.#random = random
    this.#whole = whole
    this.#scale = whole.totalStrength === 0 ? 0 : resolution / whole.totalStrength
    const { nodes } = whole
    const [numbers, reals] = [() => memory.take(nodes * 4), () => memory.take(nodes * 8)]
    this.#room = {
      labels: numbers(),
      members: numbers(),
      queue: numbers(),
      free: numbers(),
      touched: numbers(),
      parts: numbers(),
      grouped: numbers(),
      waits: memory.take(nodes),
      sigma: reals(),
      cells: memory.take(nodes * 16),
      partSigma: reals(),
      partCut: reals(),
      acc: memory.takeZeros(nodes * 8),
    }
  }

  /** Better communities of the whole graph, starting from these; null when no node wanted to move. */
  improve(start: Uint32Array): Uint32Array | null {
    return this.#memory.scratch(() => {
      let level = this.#whole
      let labels = start
      /** Which node of the level each node of the whole graph is in. */
      let where: Uint32Array | null = null
      let isMoved = false
      while (true) {
        const moves = this.#moveNodes(level, labels)
        isMoved ||= moves > 0
        labels = this.#memory.u32(this.#room.labels, level.nodes).slice()
        const parts = this.#refine(level)
        if (parts.count === level.nodes) break
        where = where === null ? parts.of : where.map((node) => parts.of[node] as number)
        const next = this.#aggregate(level, parts.of, parts.count)
        labels = labelsOfParts(labels, parts)
        level = next
      }
      if (!isMoved) return null
      return where === null ? labels : where.map((node) => labels[node] as number)
    })
  }

  #moveNodes({ nodes, offsets, targets, weights, strength }: Level, start: Uint32Array): number {
    const { labels, sigma, cells, members, queue, waits, free, touched } = this.#room
    const memory = this.#memory
    memory.u32(labels, nodes).set(start)
    const cellsOf = memory.f64(cells, nodes * 2).fill(0)
    const [strengthOf, membersOf] = [memory.f64(strength, nodes), memory.u32(members, nodes).fill(0)]
    for (let node = 0; node < nodes; node++) {
      const label = start[node] as number
      cellsOf[2 * label + 1] = (cellsOf[2 * label + 1] as number) + (strengthOf[node] as number)
      membersOf[label] = (membersOf[label] as number) + 1
    }
    memory.u32(queue, nodes).set(shuffledNumbers(nodes, this.#random))
    memory.u8(waits, nodes).fill(1)
    const moves = this.#kernel.moveNodes(
      ...[nodes, offsets, targets, weights, strength, this.#scale, labels],
      ...[members, queue, waits, free, cells, touched],
    )
    const sigmaOf = memory.f64(sigma, nodes)
    for (let label = 0; label < nodes; label++) sigmaOf[label] = cellsOf[2 * label + 1] as number
    return moves
  }

  /** The connected parts of the communities, numbered from 0 in the order of their first nodes. */
  #refine({ nodes, offsets, targets, weights, strength }: Level): Parts {
    const { labels, sigma, queue, parts, partSigma, partCut, members, acc, touched } = this.#room
    this.#memory.u32(queue, nodes).set(shuffledNumbers(nodes, this.#random))
    this.#kernel.refine(
      ...[nodes, offsets, targets, weights, strength, this.#scale, labels, sigma, queue],
      ...[parts, partSigma, partCut, members, acc, touched],
    )
    return numberInOrder(this.#memory.u32(parts, nodes))
  }

  #aggregate(level: Level, parts: Uint32Array, count: number): Level {
    const memory = this.#memory
    const { parts: partsAt, grouped, touched, acc } = this.#room
    memory.u32(partsAt, level.nodes).set(parts)
    const [groupOffsets, offsets] = [memory.take((count + 1) * 4), memory.take((count + 1) * 4)]
    const strength = memory.take(count * 8)
    this.#kernel.groupByLabel(level.nodes, partsAt, count, groupOffsets, touched, grouped)
    const most = memory.u32(level.offsets, level.nodes + 1)[level.nodes] as number
    const [targets, weights] = [memory.take(most * 4), memory.take(most * 4)]
    this.#kernel.aggregate(
      ...[count, groupOffsets, grouped, partsAt, level.offsets, level.targets, level.weights, level.strength],
      ...[offsets, targets, weights, strength, acc],
    )
    return { nodes: count, offsets, targets, weights, strength }
  }
}

interface Parts {
  readonly of: Uint32Array
  readonly count: number
}

function numberInOrder(labels: Uint32Array): Parts {
  const numbers = new Uint32Array(labels.length)
  let count = 0
  const of = labels.map((label) => {
    if (numbers[label] === 0) numbers[label] = ++count
    return (numbers[label] as number) - 1
  })
  return { of, count }
}

/** Parts begin in the community that they were cut from; communities are numbered in the order of their first parts. */
function labelsOfParts(labels: Uint32Array, { of, count }: Parts): Uint32Array {
  const labelOf = new Uint32Array(count)
  const { of: numbered } = numberInOrder(labels)
  of.forEach((part, node) => {
    labelOf[part] = numbered[node] as number
  })
  return labelOf
}
