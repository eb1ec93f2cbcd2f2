import * as v from 'valibot'
import type { Citation, LocalText, Source } from '../../domain/sources/source'
import type { Abbreviation, Disagreement, Figure, Statement, Subject } from '../../domain/sources/statement'

export const localText: v.GenericSchema<unknown, LocalText> = v.object({
  sv: v.string(),
  en: v.exactOptional(v.string()),
})

export const citation: v.GenericSchema<unknown, Citation> = v.object({
  source: v.string(),
  where: v.string(),
  quote: v.nullable(v.string()),
})

export const source: v.GenericSchema<unknown, Source> = v.object({
  id: v.string(),
  kind: v.picklist(['dokument', 'karta', 'register', 'exempel']),
  title: v.string(),
  publisher: v.string(),
  date: v.nullable(v.string()),
  address: v.nullable(v.string()),
  licence: v.nullable(v.string()),
  attribution: v.nullable(v.string()),
  note: v.nullable(localText),
})

const subject: v.GenericSchema<unknown, Subject> = v.object({
  kind: v.picklist(['place', 'area', 'other']),
  id: v.string(),
})

const figure: v.GenericSchema<unknown, Figure> = v.object({
  value: v.nullable(v.number()),
  unit: v.picklist([
    'procent',
    'procentenheter',
    'antal',
    'kronor',
    'dagar per person',
    'index',
    'gånger per år',
    'poäng av 10',
  ]),
  qualifier: v.nullable(v.string()),
})

export const statement: v.GenericSchema<unknown, Statement> = v.object({
  id: v.string(),
  subject,
  topic: v.picklist([
    'otrygghet',
    'fortroende',
    'brott',
    'befolkning',
    'boende',
    'utbildning',
    'ekonomi',
    'halsa',
    'unga',
    'nedskrapning',
    'insatser',
    'utsatt-omrade',
    'samverkan',
  ]),
  label: localText,
  figure: v.nullable(figure),
  period: v.nullable(v.string()),
  comparison: v.nullable(v.object({ label: localText, figure })),
  answers: v.nullable(v.number()),
  caution: v.nullable(localText),
  citation,
})

export const disagreement: v.GenericSchema<unknown, Disagreement> = v.object({
  id: v.string(),
  title: localText,
  subjects: v.array(subject),
  sides: v.pipe(v.array(v.object({ says: localText, citation })), v.minLength(2)),
  reason: v.nullable(v.object({ text: localText, citation: v.nullable(citation) })),
})

export const abbreviation: v.GenericSchema<unknown, Abbreviation> = v.object({
  short: v.pipe(v.string(), v.nonEmpty()),
  long: v.nullable(v.string()),
  citation: v.nullable(citation),
  note: v.nullable(localText),
})
