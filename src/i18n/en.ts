import { about } from './en/about'
import { answers } from './en/answers'
import { app } from './en/app'
import { check } from './en/check'
import { data } from './en/data'
import { exchange } from './en/exchange'
import { incidents } from './en/incidents'
import { intake } from './en/intake'
import { map } from './en/map'
import { place } from './en/place'
import { plan } from './en/plan'
import { planEdit } from './en/plan-edit'
import { planViews } from './en/plan-views'
import { problems } from './en/problems'
import { released } from './en/released'
import { situation } from './en/situation'
import { sources } from './en/sources'
import { start } from './en/start'
import { statistics } from './en/statistics'
import { survey } from './en/survey'
import { workFile } from './en/work-file'
import type { WorkspaceTexts } from './workspace-texts'

export const en: WorkspaceTexts = {
  app,
  start,
  map,
  place,
  plan,
  planEdit,
  planViews,
  check,
  situation,
  incidents,
  answers,
  sources,
  released,
  statistics,
  survey,
  about,
  problems,
  data,
  exchange,
  intake,
  workFile,
}
