import { useRef } from 'react'
import { useLanguage } from '../../../i18n/language'
import { printDays } from '../../../i18n/numbers'
import { useWorkspaceTexts } from '../../../i18n/use-workspace-texts'
import { ExampleMark } from '../../../ui/example-mark'
import { FiguresTable } from '../figures-table'
import styles from '../part.module.css'
import { PeriodNumbers } from '../periods/period-numbers'
import { RatioChart } from '../periods/ratio-chart'
import { ReadingWords } from '../reading-words'
import { CountsFrame } from './counts-frame'
import { usePrintCount, useReleased } from './released'

/** The last year in whole months against the same months a year before, as a whole and by kind. */
export function CountsPeriods() {
  const { answers, incidents, released: texts } = useWorkspaceTexts()
  const language = useLanguage()
  const print = usePrintCount()
  const { set, counts } = useReleased()
  const ratio = useRef<SVGSVGElement>(null)
  const { periods } = counts
  if (!periods) return <p className={styles.notice}>{texts.noPeriods}</p>
  const days = ({ first, last }: { readonly first: string; readonly last: string }) => printDays(first, last, language)
  const [later, earlier] = [days(periods.later), days(periods.earlier)]
  const versus = answers.question.versus(later, earlier)
  const facts = [
    [incidents.print.period, versus],
    [incidents.print.count, answers.question.versus(print(periods.counts.later), print(periods.counts.earlier))],
  ] as const
  const { compared, reading } = periods
  const table = {
    head: [incidents.bars.kind, later, earlier],
    rows: [
      ...counts.kinds.map((kind) => [
        kind.name === null ? texts.rare : kind.name || incidents.bars.noKind,
        print(kind.later),
        print(kind.earlier),
      ]),
      [texts.total, print(periods.counts.later), print(periods.counts.earlier)],
    ],
  }
  return (
    <>
      <section className={styles.lead} aria-label={answers.periods.answer}>
        <h2>
          {answers.periods.heading} {set.status === 'exempel' && <ExampleMark />}
        </h2>
        <p className={styles.question}>
          {versus}. {texts.wholeMonths}
        </p>
        {compared && reading ? (
          <>
            <ReadingWords reading={reading} />
            <PeriodNumbers whole={compared} later={later} earlier={earlier} />
            {reading.readable && <RatioChart svg={ratio} {...compared.ratio} />}
            <p className={styles.note}>{answers.periods.ratioNote}</p>
          </>
        ) : (
          <p className={styles.notice}>{texts.notCompared}</p>
        )}
      </section>
      <CountsFrame
        heading={answers.periods.byKind}
        fileName="handelser-perioder-slag"
        facts={facts}
        table={() => table}
      >
        <FiguresTable label={incidents.chart.of(answers.periods.byKind)} table={table} styles={styles} />
      </CountsFrame>
    </>
  )
}
