/** Somebody who shows a picture, and where it lies. */
export interface PicturedPerson {
  readonly account: string
  readonly platform: string
  readonly handle: string
  /** As the account gives it: not always an address. */
  readonly avatar: string
}
