import type { Problem, ProblemCode } from '../../domain/problems/problem'
import { printNumber } from '../numbers'
import type { ProblemText } from './problem-text'

/** What can be wrong with a file of incidents or of lines and areas. */
export const intakeProblems = {
  'intake-format': ({ found }) => ({
    what: `Filen är av ett slag som inte läses här${found ? ` (${found})` : ''}.`,
    doThis: 'Välj en fil i formatet CSV, Excel (.xlsx), GeoJSON, GPX, KML, FlatGeobuf eller Parquet.',
  }),
  'intake-empty': () => ({
    what: 'Filen har inga rader att läsa.',
    doThis: 'Kontrollera att det är rätt fil, och att exporten inte avbröts.',
  }),
  'intake-too-large': ({ measure, limit }) => ({
    what: `Filen är för stor. Gränsen är ${count(limit)} ${intakeMeasures[String(measure)] ?? ''}.`,
    doThis:
      measure === 'kinds' || measure === 'places'
        ? 'Kolumnen verkar hålla fri text eller nummer. Välj en annan kolumn, eller ta inte med den.'
        : 'Dela upp filen, till exempel efter år, och läs in delarna var för sig.',
  }),
  'intake-damaged': ({ part }) => ({
    what: `Filen är skadad${part ? ` (vid ${part})` : ''}. Ingenting är inläst.`,
    doThis: 'Hämta eller exportera filen på nytt och välj den igen.',
  }),
  'intake-cut-short': ({ part }) => ({
    what: `Filen slutar mitt i${part ? ` (efter ${part})` : ''}. Ingenting är inläst, eftersom delar av den saknas.`,
    doThis: 'Hämta eller exportera filen på nytt och välj den igen.',
  }),
  'intake-system': ({ found }) => ({
    what: `Filen uppger koordinatsystemet ”${found ?? ''}”, som inte kan räknas om här.`,
    doThis: 'Exportera filen i SWEREF 99 TM, SWEREF 99 18 00, WGS 84 eller Web Mercator.',
  }),
  'intake-mismatch': ({ expected, found }) => ({
    what: `Tolkningen gäller ${count(expected)} kolumner, men filen har ${count(found)}.`,
    doThis: 'Låt filen tolkas på nytt och kontrollera kolumnerna.',
  }),
  'intake-persons': ({ columns, found }) => ({
    what: `I ${columns ? `kolumnen ${columns}` : 'en kolumn'} står uppgifter som pekar ut personer, på ${count(found)} rader. Ingenting är inläst.`,
    doThis: 'Ta bort kolumnen ur tolkningen, eller rätta filen, och läs in den igen.',
  }),
  'intake-zone': ({ zone }) => ({
    what: `Webbläsaren känner inte till tidszonen ”${zone ?? ''}”.`,
    doThis: 'Rätta tidszonen i geodata/catalog.json, eller använd en nyare webbläsare.',
  }),
} satisfies Partial<Record<ProblemCode, (details: Problem['details']) => ProblemText>>

/** What a file of incidents can have too much of; the limit's number stands before it. */
const intakeMeasures: Readonly<Record<string, string>> = {
  'file-megabytes': 'MB för filen',
  rows: 'rader',
  columns: 'kolumner',
  kinds: 'olika slag i en kolumn',
  places: 'olika platser i en kolumn',
  'row-megabytes': 'MB för en rad',
  'feature-megabytes': 'MB för ett objekt',
  depth: 'nivåer i varandra',
  vertices: 'brytpunkter',
}

const count = (number: string | number | undefined) => printNumber(Number(number ?? 0), 'sv')
