/**
 * Columns that Relais writes in front of rejected rows, so that the file can be mended and imported again as it is.
 * They say why a row was left out and are no part of it.
 */
export const rejectionColumns = ['relais_line', 'relais_reason', 'relais_field', 'relais_value'] as const

/** Where rejected rows of NDJSON files carry the same. */
export const rejectionKey = 'relais'

const own = new Set<string>([...rejectionColumns, rejectionKey])

export const isRejectionColumn = (name: string): boolean => own.has(name)
