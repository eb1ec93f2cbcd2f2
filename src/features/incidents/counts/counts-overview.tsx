import { type ReactNode, useMemo, useRef } from 'react'
import { useWorkspaceTexts } from '../../../i18n/use-workspace-texts'
import overview from '../overview.module.css'
import { useDistrictNames } from '../use-district-names'
import { CountsBars } from './counts-bars'
import { CountsFrame } from './counts-frame'
import { HoursPicture } from './hours-picture'
import { MonthsChart } from './months-chart'
import { usePrintCount, useReleased } from './released'

/** The counts of the release: by month, hour, kind and district. */
export function CountsOverview({ map }: { map: ReactNode }) {
  const { incidents: texts, released } = useWorkspaceTexts()
  const print = usePrintCount()
  const { counts } = useReleased()
  const ids = useMemo(() => counts.districts.map(({ id }) => id), [counts])
  const districts = useDistrictNames(ids)
  const [months, hours] = [useRef<SVGSVGElement>(null), useRef<SVGSVGElement>(null)]
  const kinds = counts.kinds.map(({ name, count }) => ({
    name: name === null ? released.rare : name || texts.bars.noKind,
    count,
  }))
  const areas = [
    ...counts.districts.map(({ count }, at) => ({ name: districts[at]?.name ?? '', count })),
    { name: texts.bars.outside, count: counts.outside },
  ]
  const timed = counts.months.length > 0
  return (
    <div className={overview.views}>
      <div className={overview.map}>{map}</div>
      <div className={overview.charts}>
        {timed ? (
          <>
            <CountsFrame
              heading={released.months}
              chart={months}
              fileName="handelser-over-tid"
              notes={[released.untimed(print(counts.untimed))]}
              table={() => ({
                head: [texts.series.first, texts.series.last, texts.chart.count],
                rows: counts.months.map(({ first, last, count }) => [first, last, print(count)]),
              })}
            >
              <MonthsChart svg={months} months={counts.months} />
            </CountsFrame>
            <CountsFrame
              heading={texts.sections.hours}
              chart={hours}
              fileName="handelser-timmar"
              notes={[released.unknownHours(print(counts.unknownHours))]}
              table={() => ({
                head: [texts.hours.clock, ...texts.hours.weekdays],
                rows: Array.from({ length: 24 }, (_, hour) => [
                  `${hour}–${hour + 1}`,
                  ...texts.hours.weekdays.map((_, day) => print(counts.hours[day * 24 + hour] ?? null)),
                ]),
              })}
            >
              <HoursPicture svg={hours} hours={counts.hours} />
            </CountsFrame>
          </>
        ) : (
          <p>{texts.empty.noTimes}</p>
        )}
        <div className={overview.pair}>
          <CountsBars heading={texts.sections.kinds} first={texts.bars.kind} fileName="handelser-slag" rows={kinds} />
          <CountsBars
            heading={texts.sections.districts}
            first={texts.bars.district}
            fileName="handelser-stadsdelar"
            rows={areas}
          />
        </div>
      </div>
    </div>
  )
}
