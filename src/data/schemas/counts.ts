import * as v from 'valibot'
import type { Notice } from '../../domain/incidents/notice'
import type { Survey, SurveyValue } from '../../domain/survey/survey'
import { citation, localText } from './sources'

export const surveyValue: v.GenericSchema<unknown, SurveyValue> = v.object({
  area: v.string(),
  value: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
  answers: v.nullable(v.pipe(v.number(), v.minValue(0))),
  citation: v.nullable(citation),
  remark: v.exactOptional(v.nullable(v.object({ text: localText, citation }))),
})

export const surveyFrame: v.GenericSchema<unknown, Omit<Survey, 'values'> & { readonly values: readonly unknown[] }> =
  v.object({
    id: v.string(),
    title: localText,
    question: localText,
    years: v.string(),
    source: v.string(),
    citation,
    values: v.array(v.unknown()),
  })

export const notice: v.GenericSchema<unknown, Notice> = v.object({
  id: v.string(),
  published: v.string(),
  happened: v.nullable(v.string()),
  type: v.string(),
  place: v.string(),
  district: v.nullable(v.string()),
  precision: v.string(),
  address: v.string(),
})
