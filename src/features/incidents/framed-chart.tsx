import { type ReactNode, type RefObject, useId, useState } from 'react'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { Button } from '../../ui/button'
import { chartPicture } from '../../ui/chart-picture'
import { downloadFile } from '../../ui/download-file'
import { ExampleMark } from '../../ui/example-mark'
import styles from './chart-frame.module.css'
import type { ChartTable } from './chart-table'
import type { ExportWords } from './export-words'
import { FiguresTable } from './figures-table'
import { saveTable } from './save-table'

export type FramedView = {
  readonly heading: string
  /** Beside the heading: "per vecka". */
  readonly detail?: string | undefined
  /** Absent where the view is a table itself. */
  readonly chart?: RefObject<SVGSVGElement | null>
  /** The data behind it; computed when it is opened or saved. */
  readonly table: () => ChartTable
  /** Without ending. */
  readonly fileName: string
  readonly notes?: readonly (string | null | false)[]
  /** No wider than text is read: more room would part a drawing from its ways out, and figures from their names. */
  readonly narrow?: boolean
  readonly children: ReactNode
}

/** A view with its heading, its data as a table, and its ways out as picture and file, with `words` about what it rests on. */
export function FramedChart(props: FramedView & { readonly words: () => ExportWords; readonly invented: boolean }) {
  const { chart: texts } = useWorkspaceTexts().incidents
  const id = useId()
  const [told, setTold] = useState<'pictureSaved' | 'tableSaved' | 'failed' | null>(null)
  const { chart, table, fileName, words } = props

  async function savePicture() {
    const { heading, lines } = words()
    const blob = chart?.current ? await chartPicture(chart.current, { heading, lines }) : null
    if (blob) downloadFile(`${fileName}.png`, blob)
    setTold(blob ? 'pictureSaved' : 'failed')
  }
  async function saveFigures() {
    setTold((await saveTable(fileName, words(), table())) ? 'tableSaved' : 'failed')
  }

  return (
    <section
      className={styles.frame}
      data-narrow={props.narrow || undefined}
      data-table={!chart || undefined}
      aria-labelledby={id}
    >
      <div className={styles.head}>
        <h2 id={id}>
          {props.heading} {props.detail && <span className={styles.detail}>{props.detail}</span>}{' '}
          {props.invented && <ExampleMark />}
        </h2>
        <div className={styles.tools}>
          {chart && (
            <Button kind="quiet" className={styles.tool} onClick={() => void savePicture()}>
              {texts.savePicture}
            </Button>
          )}
          <Button kind="quiet" className={styles.tool} onClick={() => void saveFigures()}>
            {texts.saveTable}
          </Button>
        </div>
      </div>
      {props.children}
      {props.notes?.map(
        (note) =>
          note && (
            <p key={note} className={styles.note}>
              {note}
            </p>
          ),
      )}
      <p role="status" className={styles.note}>
        {told && texts[told]}
      </p>
      {chart && <DataTable caption={texts.of(props.heading)} table={table} />}
    </section>
  )
}

/** The same figures for those who cannot see the drawing or want to read them off. Made only when it is opened. */
function DataTable({ caption, table }: { caption: string; table: () => ChartTable }) {
  const { chart: texts } = useWorkspaceTexts().incidents
  const [open, setOpen] = useState(false)
  return (
    <details className={styles.data} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{texts.table}</summary>
      {open && <FiguresTable label={caption} table={table()} styles={styles} />}
    </details>
  )
}
