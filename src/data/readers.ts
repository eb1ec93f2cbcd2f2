import * as v from 'valibot'
import type { Catalog } from '../domain/catalog/catalog'
import type { FeatureCollection } from '../domain/geo/feature'
import type { Notices } from '../domain/incidents/notice'
import type { Place } from '../domain/places/place'
import type { PlacePosition } from '../domain/places/place-positions'
import type { Plan } from '../domain/plan/plan'
import type { Read } from '../domain/problems/problem'
import type { Source } from '../domain/sources/source'
import type { Abbreviation, Disagreement, Statement } from '../domain/sources/statement'
import type { Survey } from '../domain/survey/survey'
import { readEach, readWhole } from './read-list'
import { baseMap, catalogFrame, dataset, team } from './schemas/catalog'
import { notice, surveyFrame, surveyValue } from './schemas/counts'
import { feature, featuresFrame } from './schemas/features'
import { placePosition } from './schemas/place-positions'
import { place } from './schemas/places'
import { planFrame, planRow } from './schemas/plan'
import { abbreviation, disagreement, localText, source, statement } from './schemas/sources'

/** Turns parsed JSON into a domain value, item by item. Throws ProblemError when nothing can be used. */
export type Reader<Value> = (json: unknown, file: string) => Read<Value>

export const readCatalog: Reader<Catalog> = (json, file) => {
  const frame = readWhole(catalogFrame, json, file)
  const datasets = readEach(dataset, frame.datasets, file)
  const baseMaps = readEach(baseMap, frame.baseMaps, file)
  const { team: named, ...rest } = frame
  const teams = readEach(team, named === undefined ? [] : [named], file)
  const [database] = teams.value
  return {
    value: { ...rest, datasets: datasets.value, baseMaps: baseMaps.value, ...(database && { team: database }) },
    problems: [...datasets.problems, ...baseMaps.problems, ...teams.problems],
  }
}

export const readSources: Reader<Source[]> = listReader('sources', source)
export const readStatements: Reader<Statement[]> = listReader('statements', statement)
export const readDisagreements: Reader<Disagreement[]> = listReader('disagreements', disagreement)
export const readAbbreviations: Reader<Abbreviation[]> = listReader('abbreviations', abbreviation)
export const readPlaces: Reader<Place[]> = listReader('places', place)

export const readPlan: Reader<Plan> = (json, file) => {
  const { plan } = readWhole(v.object({ plan: planFrame }), json, file)
  const rows = readEach(planRow, plan.rows, file)
  return { value: { ...plan, rows: rows.value, retired: [] }, problems: rows.problems }
}

export const readSurvey: Reader<Survey> = (json, file) => {
  const { survey } = readWhole(v.object({ survey: surveyFrame }), json, file)
  const values = readEach(surveyValue, survey.values, file)
  return { value: { ...survey, values: values.value }, problems: values.problems }
}

export const readNotices: Reader<Notices> = (json, file) => {
  const frame = readWhole(v.object({ caution: localText, notices: v.array(v.unknown()) }), json, file)
  const notices = readEach(notice, frame.notices, file)
  return { value: { caution: frame.caution, notices: notices.value }, problems: notices.problems }
}

export const readPlacePositions: Reader<PlacePosition[]> = (json, file) =>
  readEach(placePosition, readWhole(featuresFrame, json, file).features, file)

export const readFeatures: Reader<FeatureCollection> = (json, file) => {
  const frame = readWhole(featuresFrame, json, file)
  const features = readEach(feature, frame.features, file)
  return {
    value: { type: 'FeatureCollection', features: features.value },
    problems: features.problems,
  }
}

function listReader<Value>(name: string, schema: v.GenericSchema<unknown, Value>): Reader<Value[]> {
  const frame = v.object({ [name]: v.array(v.unknown()) })
  return (json, file) => readEach(schema, readWhole(frame, json, file)[name] ?? [], file)
}
