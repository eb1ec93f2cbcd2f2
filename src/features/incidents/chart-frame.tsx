import { type ExportWords, useExportWords, withFacts } from './export-words'
import { FramedChart, type FramedView } from './framed-chart'
import { useIncidents } from './session'

/** A view of the open set, framed. */
export function ChartFrame({
  facts,
  ...view
}: FramedView & {
  /** What the view rests on where it is not what the filter says: replaces the fact of that name, or comes last. */
  readonly facts?: ExportWords['facts'] | undefined
}) {
  const { set } = useIncidents()
  const words = withFacts(useExportWords(view.heading), facts)
  return <FramedChart {...view} words={words} invented={set.status === 'exempel'} />
}
