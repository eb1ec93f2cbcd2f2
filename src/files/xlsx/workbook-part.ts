import { damaged, Refusal } from '../refusal'
import type { Attributes, XmlPosition } from '../xml/read-xml'
import type { ZipEntry } from '../zip/zip-directory'
import { isTrue } from './attributes'
import { unescapeText } from './escaped-text'
import { relationshipNamespaces } from './namespaces'
import type { Package } from './package'
import { readRelationships } from './relationships'
import type { DateSystem } from './serial-date'

/** What the workbook part says of the whole. */
export type WorkbookPart = {
  readonly entry: ZipEntry
  readonly sheets: readonly SheetEntry[]
  readonly dateSystem: DateSystem
  readonly sharedStrings: ZipEntry | null
  readonly styles: ZipEntry | null
}

/** A sheet with cells; sheets of charts, dialogs and old macros are not told. */
export type SheetEntry = { readonly name: string; readonly hidden: boolean; readonly entry: ZipEntry }

const mostSheets = 10_000

/** @throws Refusal not-a-workbook, damaged-file */
export async function readWorkbookPart(opened: Package): Promise<WorkbookPart> {
  const entry = await findWorkbook(opened)
  const listed: { name: string; hidden: boolean; id: string }[] = []
  let root: string | null = null
  let dateSystem: DateSystem = 1900
  await opened.read(entry, {
    open: (name, attributes, position) => {
      root ??= name
      if (name === 'workbookPr' && isTrue(attributes.date1904)) dateSystem = 1904
      if (name !== 'sheet') return
      if (listed.length === mostSheets) throw damaged(entry.name)
      const hidden = attributes.state === 'hidden' || attributes.state === 'veryHidden'
      listed.push({ name: unescapeText(attributes.name ?? ''), hidden, id: relationshipId(attributes, position) })
    },
  })
  if (root !== 'workbook') throw new Refusal('not-a-workbook')

  const relationships = await readRelationships(opened, entry.name.replace(/^\/+/, ''))
  const byId = new Map(relationships.map((one) => [one.id, one]))
  const firstOf = (kind: string) => {
    const found = relationships.find((one) => one.kind === kind)
    return found ? opened.part(found.target) : null
  }
  const sheets = listed.flatMap(({ name, hidden, id }): readonly SheetEntry[] => {
    const relationship = byId.get(id)
    if (relationship && relationship.kind !== 'worksheet') return []
    const part = relationship && opened.part(relationship.target)
    if (!part) throw damaged(relationship?.target ?? entry.name)
    return [{ name, hidden, entry: part }]
  })
  return { entry, sheets, dateSystem, sharedStrings: firstOf('sharedStrings'), styles: firstOf('styles') }
}

async function findWorkbook(opened: Package): Promise<ZipEntry> {
  const target = (await readRelationships(opened, '')).find((one) => one.kind === 'officeDocument')?.target
  const entry = opened.part(target ?? 'xl/workbook.xml')
  if (entry?.name.toLowerCase().endsWith('.bin')) throw new Refusal('not-a-workbook', { format: '.xlsb' })
  if (!entry) throw target ? damaged(target) : new Refusal('not-a-workbook')
  return entry
}

/** The attribute `id` of the relationships' namespace, whatever its prefix is. */
function relationshipId(attributes: Attributes, { namespace }: XmlPosition): string {
  for (const name in attributes) {
    const [prefix = '', local] = name.split(':')
    if (local === 'id' && relationshipNamespaces.has(namespace(prefix) ?? '')) return attributes[name] ?? ''
  }
  return ''
}
