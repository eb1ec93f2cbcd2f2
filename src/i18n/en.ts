import { about } from './en/about'
import { app } from './en/app'
import { data } from './en/data'
import { map } from './en/map'
import { place } from './en/place'
import { plan } from './en/plan'
import { problems } from './en/problems'
import { sources } from './en/sources'
import { start } from './en/start'
import type { Texts } from './sv'

export const en: Texts = { app, start, map, place, plan, sources, about, problems, data }
