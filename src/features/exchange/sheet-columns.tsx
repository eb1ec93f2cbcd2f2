import { useId } from 'react'
import type { CollaborationArea } from '../../domain/plan/plan'
import { proposeMapping } from '../../domain/workbook/find-plan-sheets'
import type { Sheet } from '../../domain/workbook/sheet'
import { sheetGrid } from '../../domain/workbook/sheet-grid'
import { type MappableColumn, mappableColumns, type SheetMapping } from '../../domain/workbook/sheet-mapping'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { columnLetter } from './column-letter'
import { firstWords } from './row-name'
import styles from './sheet-list.module.css'

/** No plan is wider, and each column is an option in every list. */
const mostColumns = 60

/** Where a sheet's headers and rows are, and which column is which. */
export function SheetColumns(props: {
  sheet: Sheet
  mapping: SheetMapping
  areas: readonly CollaborationArea[]
  onCorrect: (mapping: SheetMapping) => void
}) {
  const { sheets: texts, columns } = useWorkspaceTexts().exchange
  const { sheet, mapping, onCorrect } = props
  const grid = sheetGrid(sheet)
  const header = (column: number) => (mapping.headerRow === null ? '' : grid.text(mapping.headerRow, column))
  const choices = Array.from({ length: Math.min(sheet.columnCount, mostColumns) }, (_, index) => index + 1)

  /** Another header row is another reading of the columns; the area stays as it is. */
  function setHeader(row: number) {
    const { area, areaFooting, taken } = mapping
    onCorrect({ ...proposeMapping(sheet, props.areas, row), area, areaFooting, taken })
  }

  function setColumn(name: MappableColumn, column: number | null) {
    // A column is one thing only: the other that had it lets it go.
    const others = Object.entries(mapping.columns).filter(([other, at]) => other !== name && at !== column)
    const changed = column === null ? [] : [[name, column] as const]
    onCorrect({ ...mapping, columns: Object.fromEntries([...others, ...changed]), doubts: [] })
  }

  return (
    <div className={styles.columns}>
      <RowNumber label={texts.headerRow} value={mapping.headerRow} most={sheet.rowCount} onChange={setHeader} />
      <RowNumber
        label={texts.firstRow}
        value={mapping.firstRow}
        most={sheet.rowCount}
        onChange={(firstRow) => onCorrect({ ...mapping, firstRow })}
      />
      {mapping.guidanceRow !== null && <p className={styles.note}>{texts.guidance(mapping.guidanceRow)}</p>}
      {mappableColumns.map((name) => (
        <label key={name} className={styles.field}>
          <span>{columns[name]}</span>
          <select
            className={styles.select}
            value={mapping.columns[name] ?? ''}
            onChange={({ target }) => setColumn(name, target.value === '' ? null : Number(target.value))}
          >
            <option value="">{texts.noColumn}</option>
            {choices.map((column) => (
              <option key={column} value={column}>
                {texts.column(columnLetter(column), firstWords(header(column), 40))}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  )
}

function RowNumber(props: { label: string; value: number | null; most: number; onChange: (row: number) => void }) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        type="number"
        min={1}
        max={props.most}
        value={props.value ?? ''}
        onChange={({ target }) => {
          const row = target.valueAsNumber
          if (Number.isInteger(row) && row >= 1 && row <= props.most) props.onChange(row)
        }}
      />
    </div>
  )
}
