import type { Readable } from 'node:stream'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { AppError } from '../../errors.ts'
import { type CellMeaning, meaningOfBuiltIn, meaningOfCode } from './number-format.ts'
import { readXml } from './xml-events.ts'

export interface WorkbookSheet {
  readonly name: string
  readonly isHidden: boolean
  /** Where it lies in the archive. */
  readonly path: string
  /** Unpacked. */
  readonly bytes: number
}

export interface Workbook {
  readonly sheets: readonly WorkbookSheet[]
  /** Days are counted from 1904, as old Excel for Macintosh did. */
  readonly is1904: boolean
  /** What the number in a cell of each style means. */
  readonly meanings: readonly CellMeaning[]
  readonly sharedStrings: readonly string[]
  /** The bytes of one part of the archive. @throws AppError unreadable_file */
  open(path: string): Promise<Readable>
  close(): void
}

/** Texts of a workbook are held while it is read. Larger ones would not stay within the memory that Relais promises. */
export const mostTextBytes = 256 * 1024 * 1024
const mostParts = 10_000

function damaged(reason: unknown): AppError {
  const told = reason instanceof Error ? reason.message : String(reason)
  const sentence = /encrypt/iu.test(told)
    ? 'The workbook is protected by a password. Save it without one and try again.'
    : 'The workbook cannot be read to its end. Open it in Excel, save it again as .xlsx and try once more.'
  return new AppError('unreadable_file', sentence, { reason: told })
}

async function listParts(archive: ZipFile): Promise<Map<string, Entry>> {
  const parts = new Map<string, Entry>()
  for await (const entry of archive.eachEntry()) {
    parts.set(entry.fileName.replace(/^\//u, ''), entry)
    if (parts.size > mostParts) throw new Error('too many parts')
  }
  return parts
}

interface Relation {
  readonly id: string
  readonly type: string
  readonly path: string
}

/** Paths in a workbook's list of relations are relative to its folder, or begin with a slash. */
const placeOf = (target: string) =>
  target.startsWith('/') ? target.slice(1) : `xl/${target}`.replaceAll(/[^/]+\/\.\.\//gu, '')

async function drain(reading: AsyncGenerator<void>): Promise<void> {
  for await (const _ of reading);
}

/**
 * Opens a workbook of Excel (.xlsx, .xlsm) and reads what all its sheets share. The sheets themselves are read as
 * streams: see readSheet.
 * @throws AppError unreadable_file for archives that are no workbook, protected, damaged or too large for memory
 */
export async function openWorkbook(path: string): Promise<Workbook> {
  const archive = await openPromise(path, { autoClose: false }).catch((error: unknown) => {
    throw damaged(error)
  })
  try {
    const parts = await listParts(archive)
    const open = async (part: string) => {
      const entry = parts.get(part)
      if (entry === undefined) throw damaged(`no part ${part}`)
      return archive.openReadStreamPromise(entry)
    }
    if (!parts.has('xl/workbook.xml')) {
      throw new AppError(
        'unreadable_file',
        'The file is a ZIP archive and no workbook of Excel. Unpack it, or save the table as .xlsx or CSV, and try again.',
      )
    }
    const relations = await readRelations(parts.has('xl/_rels/workbook.xml.rels') ? open : null)
    const book = await readBook(await open('xl/workbook.xml'), relations)
    const stylesPath = relations.find(({ type }) => type.endsWith('/styles'))?.path ?? 'xl/styles.xml'
    const stringsPath =
      relations.find(({ type }) => type.endsWith('/sharedStrings'))?.path ?? 'xl/sharedStrings.xml'
    const strings = parts.get(stringsPath)
    if (strings !== undefined && strings.uncompressedSize > mostTextBytes) {
      throw new AppError(
        'unreadable_file',
        'The workbook holds too much text to be read at once. Save the sheet as CSV (UTF-8) and try again.',
      )
    }
    return {
      ...book,
      sheets: book.sheets.flatMap((sheet) => {
        const part = parts.get(sheet.path)
        return part === undefined ? [] : { ...sheet, bytes: part.uncompressedSize }
      }),
      meanings: parts.has(stylesPath) ? await readMeanings(await open(stylesPath)) : [],
      sharedStrings: strings === undefined ? [] : await readStrings(await open(stringsPath)),
      open,
      close: () => archive.close(),
    }
  } catch (error) {
    archive.close()
    throw error instanceof AppError ? error : damaged(error)
  }
}

async function readRelations(open: ((part: string) => Promise<Readable>) | null): Promise<Relation[]> {
  if (open === null) return []
  const relations: Relation[] = []
  const stream = await open('xl/_rels/workbook.xml.rels')
  await drain(
    readXml(stream, {
      open: (name, { Id, Type, Target }) => {
        if (name === 'Relationship')
          relations.push({ id: Id ?? '', type: Type ?? '', path: placeOf(Target ?? '') })
      },
    }),
  )
  return relations
}

async function readBook(stream: Readable, relations: readonly Relation[]) {
  const sheets: Omit<WorkbookSheet, 'bytes'>[] = []
  let is1904 = false
  await drain(
    readXml(stream, {
      open: (name, attributes) => {
        if (name === 'workbookPr') is1904 = ['1', 'true'].includes(attributes.date1904 ?? '')
        if (name !== 'sheet') return
        const id = attributes['r:id'] ?? Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1]
        const path = relations.find((relation) => relation.id === id)?.path
        sheets.push({
          name: attributes.name ?? `Sheet ${sheets.length + 1}`,
          isHidden: (attributes.state ?? 'visible') !== 'visible',
          path: path ?? `xl/worksheets/sheet${sheets.length + 1}.xml`,
        })
      },
    }),
  )
  return { sheets, is1904 }
}

async function readMeanings(stream: Readable): Promise<CellMeaning[]> {
  const codes = new Map<number, string>()
  const meanings: CellMeaning[] = []
  let isInCells = false
  await drain(
    readXml(stream, {
      open: (name, { numFmtId, formatCode }) => {
        if (name === 'numFmt') codes.set(Number(numFmtId), formatCode ?? '')
        if (name === 'cellXfs') isInCells = true
        if (name !== 'xf' || !isInCells) return
        const id = Number(numFmtId ?? 0)
        const code = codes.get(id)
        meanings.push(code === undefined ? meaningOfBuiltIn(id) : meaningOfCode(code))
      },
      close: (name) => {
        if (name === 'cellXfs') isInCells = false
      },
    }),
  )
  return meanings
}

/** Texts in the order of their numbers; how Japanese is read aloud (rPh) is no text of the cell. */
async function readStrings(stream: Readable): Promise<string[]> {
  const strings: string[] = []
  let current = ''
  let isText = false
  let readings = 0
  await drain(
    readXml(stream, {
      open: (name) => {
        if (name === 'si') current = ''
        else if (name === 'rPh') readings++
        else if (name === 't') isText = readings === 0
      },
      text: (text) => {
        if (isText) current += text
      },
      close: (name) => {
        if (name === 't') isText = false
        else if (name === 'rPh') readings--
        else if (name === 'si') strings.push(current)
      },
    }),
  )
  return strings
}
