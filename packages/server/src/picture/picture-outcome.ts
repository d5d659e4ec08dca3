/** What became of looking at a picture. */
export const pictureOutcomes = [
  /** It was read, and how it looks is kept. */
  'hashed',
  /** It was read, and is too plain to be told from others. */
  'plain',
  /** More bytes or more pixels than Relais reads. */
  'tooLarge',
  /** It says that it is a picture, and cannot be read as one. */
  'malformed',
  /** Neither JPEG, PNG, WebP nor GIF. */
  'unsupported',
  /** There is nothing at its address any more, or nothing for us. */
  'gone',
  /** An address that Relais does not fetch from, or a site that asks programs to stay away. */
  'refused',
  /** The server did not answer; worth trying again. */
  'unreachable',
] as const

export type PictureOutcome = (typeof pictureOutcomes)[number]
