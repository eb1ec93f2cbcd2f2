import type { Problem, ProblemCode } from '../../domain/problems/problem'
import { printNumber } from '../numbers'
import type { ProblemText } from '../sv/problem-text'

/** What can be wrong with a file of incidents or of lines and areas. */
export const intakeProblems = {
  'intake-format': ({ found }) => ({
    what: `The file is of a kind that is not read here${found ? ` (${found})` : ''}.`,
    doThis: 'Choose a file in the format CSV, Excel (.xlsx), GeoJSON, GPX, KML, FlatGeobuf or Parquet.',
  }),
  'intake-empty': () => ({
    what: 'The file has no rows to read.',
    doThis: 'Check that it is the right file, and that the export was not interrupted.',
  }),
  'intake-too-large': ({ measure, limit }) => ({
    what: `The file is too large. The limit is ${count(limit)} ${intakeMeasures[String(measure)] ?? ''}.`,
    doThis:
      measure === 'kinds' || measure === 'places'
        ? 'The column seems to hold free text or numbers. Choose another column, or leave it out.'
        : 'Split the file, by year for instance, and read the parts one by one.',
  }),
  'intake-damaged': ({ part }) => ({
    what: `The file is damaged${part ? ` (at ${part})` : ''}. Nothing has been read.`,
    doThis: 'Fetch or export the file anew and choose it again.',
  }),
  'intake-cut-short': ({ part }) => ({
    what: `The file ends in the middle${part ? ` (after ${part})` : ''}. Nothing has been read, since parts of it are missing.`,
    doThis: 'Fetch or export the file anew and choose it again.',
  }),
  'intake-system': ({ found }) => ({
    what: `The file says its coordinate system is “${found ?? ''}”, which cannot be converted here.`,
    doThis: 'Export the file in SWEREF 99 TM, SWEREF 99 18 00, WGS 84 or Web Mercator.',
  }),
  'intake-mismatch': ({ expected, found }) => ({
    what: `The mapping is for ${count(expected)} columns, but the file has ${count(found)}.`,
    doThis: 'Have the file recognised anew and check the columns.',
  }),
  'intake-persons': ({ columns, found }) => ({
    what: `In ${columns ? `the column ${columns}` : 'a column'} something points out persons, in ${count(found)} rows. Nothing has been read.`,
    doThis: 'Remove the column from the mapping, or correct the file, and read it again.',
  }),
  'intake-zone': ({ zone }) => ({
    what: `The browser does not know the time zone “${zone ?? ''}”.`,
    doThis: 'Correct the time zone in geodata/catalog.json, or use a newer browser.',
  }),
} satisfies Partial<Record<ProblemCode, (details: Problem['details']) => ProblemText>>

/** What a file of incidents can have too much of; the limit's number stands before it. */
const intakeMeasures: Readonly<Record<string, string>> = {
  'file-megabytes': 'MB for the file',
  rows: 'rows',
  columns: 'columns',
  kinds: 'different kinds in one column',
  places: 'different places in one column',
  'row-megabytes': 'MB for one row',
  'feature-megabytes': 'MB for one feature',
  depth: 'levels within each other',
  vertices: 'vertices',
}

const count = (number: string | number | undefined) => printNumber(Number(number ?? 0), 'en')
