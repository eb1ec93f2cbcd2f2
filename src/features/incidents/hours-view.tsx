import { useRef } from 'react'
import { useLanguage } from '../../i18n/language'
import { printNumber } from '../../i18n/numbers'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { useChangeFilter } from './change-filter'
import { ChartFrame } from './chart-frame'
import { inThousands } from './hour-cells'
import { HourGrid } from './hour-grid'
import { useIncidents, useMovingClause, useShown, useShownAtRest } from './session'
import { viewsOf } from './views-of'

/** When in the week: hours by weekday. */
export function HoursView() {
  const { incidents: texts } = useWorkspaceTexts()
  const language = useLanguage()
  const { facts } = useIncidents()
  const views = useShown(viewsOf)
  const rested = useShownAtRest(viewsOf)
  const chosen = useMovingClause('hours')
  const { choose } = useChangeFilter()
  const svg = useRef<SVGSVGElement>(null)
  const { hours: words } = texts
  const counts = views?.hours ?? noCounts
  const most = counts.reduce((high, count) => Math.max(high, count), 0)
  const top = counts.indexOf(most)
  const unknown = views?.unknownHours.reduce((sum, count) => sum + count, 0) ?? 0
  const said = (count: number) => texts.events(count, printNumber(count, language))
  return (
    <ChartFrame
      heading={texts.sections.hours}
      chart={svg}
      fileName="handelser-timmar"
      table={() => ({
        head: [words.clock, ...words.weekdays],
        rows: Array.from({ length: 24 }, (_, hour) => [
          `${hour}–${hour + 1}`,
          ...words.weekdays.map((_, day) => String(counts[day * 24 + hour])),
        ]),
      })}
      notes={[
        facts.firstDay === null && texts.empty.noTimes,
        most > 1 && words.most(Math.floor(top / 24), top % 24, said(most)),
        inThousands(most) && words.thousands,
        unknown > 0 && texts.empty.unknownHours(said(unknown)),
        (views?.untimed ?? 0) > 0 && facts.firstDay !== null && texts.empty.untimed(said(views?.untimed ?? 0)),
      ]}
    >
      <HourGrid
        svg={svg}
        counts={counts}
        rested={rested?.hours ?? counts}
        chosen={chosen}
        onChoose={(hours) => choose({ hours })}
      />
      <p className="visually-hidden">{words.help}</p>
    </ChartFrame>
  )
}

const noCounts = new Uint32Array(168)
