import { useWorkspaceTexts } from '../../../i18n/use-workspace-texts'
import { useChangeFilter } from '../change-filter'
import { useIncidents } from '../session'

const [all, several] = ['alla', 'flera']

/** One kind or all; several, chosen in the overview, stand as they are until another is chosen. */
export function KindField() {
  const { answers, incidents } = useWorkspaceTexts()
  const { set, filter } = useIncidents()
  const { choose } = useChangeFilter()
  const { question: texts } = answers
  const one = filter.kinds?.length === 1 ? set.kinds.indexOf(filter.kinds[0] ?? '') : -1
  const value = filter.kinds === null ? all : one >= 0 ? String(one) : several
  return (
    <label>
      {texts.kind}
      <select
        value={value}
        onChange={({ target }) => {
          if (target.value === several) return
          const kind = set.kinds[Number(target.value)]
          choose({ kinds: kind === undefined ? null : [kind] })
        }}
      >
        <option value={all}>{texts.allKinds}</option>
        {value === several && <option value={several}>{texts.chosenKinds}</option>}
        {set.kinds.map((kind, index) => (
          <option key={kind} value={index}>
            {kind || incidents.bars.noKind}
          </option>
        ))}
      </select>
    </label>
  )
}
