import { writeZip } from './write-zip.ts'

/** A cell: a value as it is, or a number with one of Excel's formats. */
export type WorkbookCell =
  | string
  | number
  | boolean
  | null
  | { readonly number: number; readonly format: string }
  | { readonly error: string }

export interface WorkbookSheetContent {
  readonly name: string
  readonly isHidden?: boolean
  readonly rows: readonly (readonly WorkbookCell[])[]
  /** Ranges such as A1:B1. */
  readonly merged?: readonly string[]
}

export interface WorkbookOptions {
  /** Days are counted from 1904. */
  readonly is1904?: boolean
  /** Texts stand in their cells instead of in the list that all sheets share. */
  readonly hasInlineTexts?: boolean
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook as Excel writes it, small enough to be read by people: for tests of reading one. */
export function writeWorkbook(
  sheets: readonly WorkbookSheetContent[],
  { is1904 = false, hasInlineTexts = false }: WorkbookOptions = {},
): Buffer {
  const texts = new Map<string, number>()
  const formats = new Map<string, number>()
  const indexIn = (known: Map<string, number>, text: string) => {
    if (!known.has(text)) known.set(text, known.size)
    return known.get(text) ?? 0
  }

  function cellXml(cell: WorkbookCell, reference: string): string {
    if (cell === null) return ''
    if (typeof cell === 'string') {
      return hasInlineTexts
        ? `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
        : `<c r="${reference}" t="s"><v>${indexIn(texts, cell)}</v></c>`
    }
    if (typeof cell === 'boolean') return `<c r="${reference}" t="b"><v>${cell ? 1 : 0}</v></c>`
    if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`
    if ('error' in cell) return `<c r="${reference}" t="e"><f>1/0</f><v>${escaped(cell.error)}</v></c>`
    return `<c r="${reference}" s="${indexIn(formats, cell.format) + 1}"><v>${cell.number}</v></c>`
  }

  const bodies = sheets.map(({ rows, merged = [] }) => {
    const data = rows
      .map((row, line) => {
        const cells = row.map((cell, column) => cellXml(cell, `${columnName(column)}${line + 1}`)).join('')
        return cells === '' ? '' : `<row r="${line + 1}">${cells}</row>`
      })
      .join('')
    const merges = merged.map((range) => `<mergeCell ref="${range}"/>`).join('')
    return `${xml}<worksheet ${main}><sheetData>${data}</sheetData>${merges && `<mergeCells>${merges}</mergeCells>`}</worksheet>`
  })
  const list = sheets.map(
    ({ name, isHidden }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  )
  const relations = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  )
  const styles = [...formats].map(
    ([code], index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(code)}"/>`,
  )
  const styled = [...formats].map((_, index) => `<xf numFmtId="${164 + index}"/>`)
  const shared = [...texts.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`)
  return writeZip({
    '[Content_Types].xml': `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'xl/workbook.xml': `${xml}<workbook ${main} xmlns:r="${office}"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}<Relationship Id="rId90" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId91" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `${xml}<styleSheet ${main}><numFmts>${styles.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${styled.join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${xml}<sst ${main}>${shared.join('')}</sst>`,
    ...Object.fromEntries(bodies.map((body, index) => [`xl/worksheets/sheet${index + 1}.xml`, body])),
  })
}
