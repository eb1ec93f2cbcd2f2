import { type ExportWords, withFacts } from '../export-words'
import { FramedChart, type FramedView } from '../framed-chart'
import { useReleased, useReleasedWords } from './released'

/** A view of released counts, framed. */
export function CountsFrame({ facts, ...view }: FramedView & { readonly facts?: ExportWords['facts'] | undefined }) {
  const { set } = useReleased()
  const words = useReleasedWords()
  const own = withFacts(() => words(view.heading), facts)
  return <FramedChart {...view} words={own} invented={set.status === 'exempel'} />
}
