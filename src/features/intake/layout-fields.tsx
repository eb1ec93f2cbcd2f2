import { type ReactNode, useId } from 'react'
import { coordinateSystems } from '../../domain/geo/coordinate-system'
import type { Inspection, MappingDoubt } from '../../domain/incidents/intake/inspection'
import { cellDelimiters, textEncodings } from '../../domain/incidents/intake/intake-mapping'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import type { Correction } from './correction'
import styles from './intake.module.css'

/** Header rows are among the first; further down one is not looked for. */
const headerRowsOffered = 20

/** What was guessed of the whole file, each in words and each to be corrected. What is doubtful says so. */
export function LayoutFields(props: { inspection: Inspection; onCorrect: (correction: Correction) => void }) {
  const { seen: texts } = useWorkspaceTexts().intake
  const { inspection, onCorrect } = props
  const { mapping, sheets, doubts } = inspection
  const { layout, position, time, roles } = mapping
  const doubtful = (...codes: readonly MappingDoubt['code'][]) => doubts.some(({ code }) => codes.includes(code))
  const inCells = mapping.format === 'csv' || mapping.format === 'xlsx' || mapping.format === 'parquet'
  const dated = roles.some((role) => /^(from|to)/.test(role))
  // GPX and KML are in WGS 84 by their definition.
  const free = mapping.format !== 'gpx' && mapping.format !== 'kml'
  const placed = free && roles.some((role) => role === 'north' || role === 'east' || role === 'position')
  return (
    <fieldset className={styles.fields}>
      <legend className="visually-hidden">{texts.layout}</legend>
      {sheets.length > 1 && (
        <Choice
          label={texts.sheet}
          value={layout.sheet ?? ''}
          options={sheets.map((sheet) => [sheet, sheet])}
          onChoose={(sheet) => onCorrect({ layout: { sheet } })}
        />
      )}
      {(mapping.format === 'csv' || mapping.format === 'xlsx') && (
        <Choice
          label={texts.headerRow}
          doubtful={doubtful('no-header')}
          value={String(layout.headerRow ?? '')}
          options={[
            ['', texts.noHeader],
            ...Array.from({ length: Math.max(headerRowsOffered, layout.headerRow ?? 0) }, (_, index) => {
              const row = index + 1
              return [String(row), texts.row(row)] as const
            }),
          ]}
          onChoose={(row) => onCorrect({ layout: { headerRow: row === '' ? null : Number(row) } })}
        />
      )}
      {layout.delimiter !== null && (
        <Choice
          label={texts.delimiter}
          value={layout.delimiter}
          options={cellDelimiters.map((sign) => [sign, texts.delimiters[sign]])}
          onChoose={(delimiter) => onCorrect({ layout: { delimiter } })}
        />
      )}
      {layout.encoding !== null && mapping.format === 'csv' && (
        <Choice
          label={texts.encoding}
          value={layout.encoding}
          options={textEncodings.map((name) => [name, texts.encodings[name]])}
          onChoose={(encoding) => onCorrect({ layout: { encoding } })}
        />
      )}
      {inCells && (
        <Choice
          label={texts.decimalMark}
          value={layout.decimalMark}
          options={([',', '.'] as const).map((sign) => [sign, texts.decimalMarks[sign]])}
          onChoose={(decimalMark) => onCorrect({ mapping: { ...mapping, layout: { ...layout, decimalMark } } })}
        />
      )}
      {placed && (
        <Choice
          label={texts.system}
          doubtful={doubtful('system-by-values', 'system-disagrees', 'system-unknown', 'far-from-site')}
          value={String(position.system)}
          options={coordinateSystems.map((system) => [String(system), `${texts.systems[system]} (EPSG:${system})`])}
          onChoose={(given) => {
            const system = coordinateSystems.find((one) => String(one) === given)
            if (system) onCorrect({ mapping: { ...mapping, position: { ...position, system } } })
          }}
        />
      )}
      {placed && roles.includes('position') && (
        <Choice
          label={texts.order}
          doubtful={doubtful('axes-swapped')}
          value={position.order}
          options={(['north-east', 'east-north'] as const).map((order) => [order, texts.orders[order]])}
          onChoose={(order) => onCorrect({ mapping: { ...mapping, position: { ...position, order } } })}
        />
      )}
      {dated && inCells && (
        <Choice
          label={texts.dateOrder}
          doubtful={doubtful('ambiguous-date-order')}
          value={time.order}
          options={(['day-month', 'month-day'] as const).map((order) => [order, texts.dateOrders[order]])}
          onChoose={(order) => onCorrect({ mapping: { ...mapping, time: { ...time, order } } })}
        />
      )}
      {dated && (
        <Choice
          label={texts.unzoned}
          value={time.unzoned}
          options={(['wall', 'utc'] as const).map((unzoned) => [unzoned, texts.unzonedAs[unzoned]])}
          onChoose={(unzoned) => onCorrect({ mapping: { ...mapping, time: { ...time, unzoned } } })}
        />
      )}
    </fieldset>
  )
}

function Choice<Value extends string>(props: {
  label: string
  doubtful?: boolean
  value: Value
  options: readonly (readonly [value: Value, words: ReactNode])[]
  onChoose: (value: Value) => void
}) {
  const { seen: texts } = useWorkspaceTexts().intake
  const id = useId()
  const { label, doubtful = false, value, options } = props
  return (
    <div className={styles.field} data-doubtful={doubtful || undefined}>
      <span>
        <label htmlFor={id}>{label}</label>
        {doubtful && (
          <span id={`${id}-tvek`} className={styles.check}>
            {texts.check}
          </span>
        )}
      </span>
      <select
        id={id}
        value={value}
        aria-describedby={doubtful ? `${id}-tvek` : undefined}
        onChange={({ target }) => {
          const chosen = options.find(([one]) => one === target.value)
          if (chosen) props.onChoose(chosen[0])
        }}
      >
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}
