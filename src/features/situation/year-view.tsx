import { type ReactNode, useEffect, useState } from 'react'
import { useDeed } from '../../data/journal/use-deed'
import { useMaterial } from '../../data/material'
import type { SituationNow } from '../../data/situation'
import { explanationsOnAxis } from '../../domain/situation/explanation'
import { graveWeeks } from '../../domain/situation/summarise'
import type { Grid } from '../../domain/situation/year-grid'
import { numberOf } from '../../domain/time/iso-week'
import { useLanguage, useTexts } from '../../i18n/language'
import { printDate } from '../../i18n/numbers'
import { useClockDay } from '../../state/today'
import { addressTo, changeAddress, useAddress } from '../../state/url/use-address'
import { Button } from '../../ui/button'
import { ExampleMark } from '../../ui/example-mark'
import { PrintStamp } from '../../ui/print-stamp'
import { DeedStatus } from './deed-status'
import { ExplanationList } from './explanation-list'
import { LevelLegend } from './level-legend'
import { LevelMark } from './level-mark'
import type { ShownYear } from './shown-year'
import { WeekDetail } from './week-detail'
import { WeekGrid } from './week-grid'
import styles from './year-view.module.css'

const papers = ['a3', 'a4'] as const

/** A year at a glance, the chosen week beneath it, and what it is printed on. */
export function YearView(props: {
  situation: SituationNow
  shown: ShownYear
  historyOf: (subjects: readonly string[]) => ReactNode
}) {
  const { situation: texts } = useTexts()
  const { address } = useAddress()
  const { situation, shown } = props
  const [paper, setPaper] = useState<(typeof papers)[number]>('a3')
  const onAxis = explanationsOnAxis(situation.explanations, shown.year)
  const area = shown.areas.find(({ id }) => id === address.area) ?? null
  return (
    <div className={styles.year} data-paper={paper}>
      <ExampleNotice shown={shown} />
      {shown.empty && <HowToBegin shown={shown} />}
      <WeekGrid<'egen' | 'exempel'>
        key={`${shown.year}${shown.grid.origin}`}
        label={texts.grid.label(shown.year, shown.invented)}
        grid={shown.grid}
        through={shown.through}
        explanations={onAxis}
        chosen={address}
        onChoose={({ week, area: id }) => changeAddress({ week, area: id, filter: {} })}
      />
      <p className={styles.help}>{texts.grid.help}</p>
      <div className={styles.below}>
        {address.week ? (
          <WeekDetail {...props} week={address.week} area={area} />
        ) : (
          <p className={styles.choose}>{texts.detail.choose}</p>
        )}
        <div className={styles.aside}>
          <LevelLegend />
          <ExplanationList
            explanations={onAxis.map(({ explanation }) => explanation)}
            headingId="tidsaxelns-forklaringar"
            heading={texts.axis}
          />
        </div>
      </div>
      <PrintedGraveWeeks grid={shown.grid} />
      <div className={styles.print}>
        <fieldset className={styles.papers}>
          <legend>{texts.print.paper}</legend>
          {papers.map((one) => (
            <label key={one}>
              <input type="radio" name="papper" checked={paper === one} onChange={() => setPaper(one)} />
              {texts.print.papers[one]}
            </label>
          ))}
        </fieldset>
        <Button onClick={() => window.print()}>{texts.print.now}</Button>
      </div>
      <PrintFoot />
      {shown.invented && <PrintStamp />}
    </div>
  )
}

/** An invented year says so, and can be taken away at once. Real and invented are never in one grid. */
function ExampleNotice({ shown }: { shown: ShownYear }) {
  const { situation: texts } = useTexts()
  const example = useMaterial('situation-example').value
  const deed = useDeed()
  const isExample = example?.year === shown.year
  const set = (removed: boolean) =>
    void deed.write([{ kind: 'example-year', id: String(shown.year), field: 'removed', value: removed }])
  const { rest } = deed
  // A confirmation is of the year it was given in.
  // biome-ignore lint/correctness/useExhaustiveDependencies: rest is made anew at each draw
  useEffect(rest, [shown.year])
  if (!isExample) return null
  const canReturn = !shown.invented && shown.empty
  return (
    <div className={styles.example} data-invented={shown.invented || undefined}>
      {shown.invented && (
        <p>
          <ExampleMark /> {texts.example.told(shown.year)}
        </p>
      )}
      {shown.invented && <Button onClick={() => set(true)}>{texts.example.remove}</Button>}
      {canReturn && deed.state.at === 'rest' && (
        <Button kind="quiet" onClick={() => set(false)}>
          {texts.example.bring(shown.year)}
        </Button>
      )}
      <DeedStatus deed={deed} done={shown.invented ? undefined : texts.example.removed} />
    </div>
  )
}

function HowToBegin({ shown }: { shown: ShownYear }) {
  const { situation: texts } = useTexts()
  const { address } = useAddress()
  const to = (view: string) => addressTo(address, { view, week: null, area: null, filter: {} })
  return (
    <section className={styles.begin} aria-labelledby="borja">
      <h2 id="borja">{texts.begin.heading(shown.year)}</h2>
      <p>{texts.begin.lead}</p>
      <ol>
        <li>
          <a href={to('omraden')}>{texts.begin.areas}</a>
        </li>
        <li>
          <a href={to('mote')}>{texts.begin.meeting}</a>
        </li>
        <li>
          <a href={to('filer')}>{texts.begin.files}</a>
        </li>
      </ol>
    </section>
  )
}

/** On paper the grave weeks' notes stand beneath the grid, where no cell can be pressed. */
function PrintedGraveWeeks({ grid }: { grid: Grid<'egen'> | Grid<'exempel'> }) {
  const { situation: texts } = useTexts()
  const grave = graveWeeks<'egen' | 'exempel'>(grid)
  if (grave.length === 0) return null
  return (
    <section className={styles.grave} aria-hidden="true">
      <h3>{texts.summary.grave}</h3>
      <ul role="list">
        {grave.map(({ area, assessment: { week, level, note } }) => (
          <li key={`${area.id}${week}`}>
            <LevelMark level={level} /> {area.name}, {texts.grid.week(numberOf(week))}
            {note !== '' && `: ${note}`}
          </li>
        ))}
      </ul>
    </section>
  )
}

function PrintFoot() {
  const { app } = useTexts()
  const language = useLanguage()
  const day = useClockDay()
  return <p className={styles.foot}>{app.printedFrom(printDate(day, language))}</p>
}
