/** Where the present comes from: the system in production, a fixed instant in tests. */
export interface Clock {
  now(): Date
}
