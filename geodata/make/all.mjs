import { makeAreas } from './areas.mjs'
import { makeExampleIncidents } from './exempel-handelser.mjs'
import { makePlaceOutlines } from './place-outlines.mjs'
import { makePoliceNotices } from './police-notices.mjs'
import { makeStops } from './stops.mjs'
import { makeStreetDetail } from './street-detail.mjs'
import { makeVulnerableAreas } from './vulnerable-areas.mjs'

makeAreas()
makeVulnerableAreas()
makePlaceOutlines()
makeStreetDetail()
makeStops()
makePoliceNotices()
makeExampleIncidents()
await import('./plan.mjs')
