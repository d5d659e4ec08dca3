import { dHash } from '@relais/core/audience/dhash'
import type { PictureOutcome } from './picture-outcome.ts'

export interface ReadPicture {
  readonly outcome: Extract<PictureOutcome, 'hashed' | 'plain' | 'tooLarge' | 'malformed' | 'unsupported'>
  readonly hash: bigint | null
  /** It moves: its first frame was read. */
  readonly isAnimated: boolean
}

/** Pictures of people are rarely above 1,000 x 1,000; a few kilobytes may say that they are a million times that. */
const mostPixels = 4_096 * 4_096
const longestSeconds = 5
const formats = new Set(['jpeg', 'png', 'webp', 'gif'])
/** Eight pixels for each cell of the hash's grid. */
const seenAs = { width: 72, height: 64, fit: 'fill' } as const

const failed = (outcome: ReadPicture['outcome'], isAnimated = false): ReadPicture => ({
  outcome,
  hash: null,
  isAnimated,
})

let library: Promise<typeof import('sharp')> | null = null

/** Loaded when the first picture is read: most processes never do. It reads four formats, and nothing that runs. */
function openLibrary() {
  library ??= import('sharp').then((loaded) => {
    const { default: sharp } = loaded
    sharp.block({ operation: ['VipsForeignLoad'] })
    sharp.unblock({
      operation: [
        'VipsForeignLoadJpegBuffer',
        'VipsForeignLoadPngBuffer',
        'VipsForeignLoadWebpBuffer',
        'VipsForeignLoadNsgifBuffer',
      ],
    })
    sharp.cache(false)
    sharp.concurrency(1)
    return loaded
  })
  return library
}

/**
 * Reads how a picture looks. Says so, and never throws, where it is no picture, broken, or would need more room than it
 * is worth: sizes are judged by its first bytes, before anything is unpacked.
 * Method: docs/methods/pictures.md
 */
export async function readPicture(bytes: Uint8Array): Promise<ReadPicture> {
  if (bytes.length === 0) return failed('unsupported')
  const { default: sharp } = await openLibrary()
  // Sizes are checked below, so that too large and broken are told apart.
  const picture = sharp(bytes, { pages: 1, limitInputPixels: false, failOn: 'error', sequentialRead: true })
  const about = await picture.metadata().catch(() => null)
  if (about === null) return failed(looksLikePicture(bytes) ? 'malformed' : 'unsupported')
  const { width, height, format, pages = 1 } = about
  if (!formats.has(format)) return failed('unsupported')
  const isAnimated = pages > 1
  if (width * height > mostPixels) return failed('tooLarge', isAnimated)
  try {
    const grey = await picture
      .autoOrient()
      .flatten({ background: '#fff' })
      .greyscale()
      .resize(seenAs)
      .raw()
      .timeout({ seconds: longestSeconds })
      .toBuffer()
    const hash = dHash({ width: seenAs.width, height: seenAs.height, grey })
    return { outcome: hash === null ? 'plain' : 'hashed', hash, isAnimated }
  } catch {
    return failed('malformed', isAnimated)
  }
}

const beginnings = ['ffd8ff', '89504e47', '47494638', '52494646']

/** Whether it begins as one of the formats does. */
const looksLikePicture = (bytes: Uint8Array) =>
  beginnings.some((start) => Buffer.from(bytes.subarray(0, 4)).toString('hex').startsWith(start))
