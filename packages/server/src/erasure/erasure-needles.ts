import { handleKey } from '@relais/core/record/ids'
import type { Traces } from './find-traces.ts'

/** A shorter name is a word that is found everywhere. */
const leastPlainBytes = 8
/** So much of a text is enough to know it by. */
const textBytes = 48

/**
 * What must not be found in any file when a person's bytes are gone: their handle as it is mentioned, their handle,
 * name and ids where these are long enough to be nobody else's word, and a piece from the middle of some of their
 * texts.
 */
export function erasureNeedles(platform: string, handle: string, traces: Traces): string[] {
  const handles = [...new Set([handle, handleKey(platform, handle), ...traces.handles])]
  const plain = [...handles, ...traces.names, ...traces.nativeIds].filter(
    (text) => Buffer.byteLength(text) >= leastPlainBytes,
  )
  return [...new Set([...handles.map((form) => `@${form}`), ...plain, ...traces.texts.map(middleOf)])]
}

function middleOf(text: string): string {
  const characters = [...text]
  const skipped = Math.max(0, Math.floor((characters.length - textBytes) / 2))
  return characters.slice(skipped, skipped + textBytes).join('')
}
