import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync, type Zippable, zipSync } from 'fflate'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageTypes = 'http://schemas.openxmlformats.org/package/2006'
export const namespaces = { main, office }

export type WorkbookParts = {
  /** What stands within `<worksheet>`, by the sheet's name; or the whole part, when it begins with `<?xml` or `<worksheet`. */
  readonly sheets: Readonly<Record<string, string>>
  /** Attributes of the sheet's entry in the workbook, by name: ` state="hidden"`. */
  readonly entries?: Readonly<Record<string, string>>
  /** What stands within `<sst>`, and within `<styleSheet>`. */
  readonly sharedStrings?: string
  readonly styles?: string
  /** Before the list of sheets. */
  readonly settings?: string
  /** After it. */
  readonly calculation?: string
  /** Any other parts; they replace those of the same name. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>
}

/** A small but whole workbook of transitional OOXML. */
export function aWorkbook(given: WorkbookParts): Uint8Array {
  return zipOf(aPackage(given))
}

/** Its parts by name, before they are packed. */
export function aPackage({
  sheets,
  entries = {},
  sharedStrings,
  styles,
  settings = '',
  calculation = '',
  parts = {},
}: WorkbookParts): Record<string, string | Uint8Array> {
  const names = Object.keys(sheets)
  const listed = names.map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}"${entries[name] ?? ''} r:id="rId${index + 1}"/>`,
  )
  const targets = names.map((_, index) => ({ kind: 'worksheet', target: `worksheets/sheet${index + 1}.xml` }))
  if (sharedStrings !== undefined) targets.push({ kind: 'sharedStrings', target: 'sharedStrings.xml' })
  if (styles !== undefined) targets.push({ kind: 'styles', target: 'styles.xml' })
  return {
    '[Content_Types].xml': contentTypes(names.length),
    '_rels/.rels': relationships([{ kind: 'officeDocument', target: 'xl/workbook.xml' }]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}">${settings}<sheets>${listed.join('')}</sheets>${calculation}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(targets),
    ...(sharedStrings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst xmlns="${main}">${sharedStrings}</sst>` }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': `<styleSheet xmlns="${main}">${styles}</styleSheet>` }),
    ...Object.fromEntries(
      names.map((name, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetPart(sheets[name]!)]),
    ),
    ...parts,
  }
}

export const relationships = (targets: readonly { readonly kind: string; readonly target: string }[]): string =>
  `<Relationships xmlns="${packageTypes}/relationships">${targets
    .map(
      ({ kind, target }, index) => `<Relationship Id="rId${index + 1}" Type="${office}/${kind}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {}
  for (const [name, content] of Object.entries(parts)) {
    files[name] = typeof content === 'string' ? new TextEncoder().encode(content) : content
  }
  return zipSync(files, { mtime: new Date(2025, 5, 1) })
}

/** The text of one part of a package. */
export const partText = (bytes: Uint8Array, name: string): string => new TextDecoder().decode(unzipSync(bytes)[name])

/** Data of one row: `aRowOf(3, ['a', '', 'b'])`. */
export const aRowOf = (row: number, texts: readonly string[]): string =>
  `<row r="${row}">${texts
    .map((text, index) =>
      text === '' ? '' : `<c r="${'ABCDEFGH'[index]}${row}" t="inlineStr"><is><t>${text}</t></is></c>`,
    )
    .join('')}</row>`

const samplePath = join(import.meta.dirname, '../../../shared/samples/atgardsplan-2025.xlsx')

/** The plan as a workbook of the city: the one among the samples beside the project, else our copy without the name. */
export const sampleWorkbook: Uint8Array = new Uint8Array(
  readFileSync(
    existsSync(samplePath) ? samplePath : join(import.meta.dirname, '../fixtures/workbooks/atgardsplan-2025.xlsx'),
  ),
)

function contentTypes(sheets: number): string {
  const kind = 'application/vnd.openxmlformats'
  const overrides = Array.from(
    { length: sheets },
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${kind}-officedocument.spreadsheetml.worksheet+xml"/>`,
  )
  return [
    `<Types xmlns="${packageTypes}/content-types">`,
    `<Default Extension="rels" ContentType="${kind}-package.relationships+xml"/>`,
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${kind}-officedocument.spreadsheetml.sheet.main+xml"/>`,
    ...overrides,
    '</Types>',
  ].join('')
}

const sheetPart = (content: string) =>
  /^<(\?xml|worksheet|\w+:worksheet)/.test(content) ? content : `<worksheet xmlns="${main}">${content}</worksheet>`
