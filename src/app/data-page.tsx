import { PlanWorkbook } from '../features/exchange/plan-workbook'
import { IntakePage } from '../features/intake/intake-page'
import { SincePage } from '../features/work-file/since-page'
import { WorkFilePage } from '../features/work-file/work-file-page'
import { useWorkspaceTexts } from '../i18n/use-workspace-texts'
import { addressTo, useAddress } from '../state/url/use-address'
import { ErrorBoundary } from '../ui/error-boundary'
import styles from './data-page.module.css'

const parts = ['arbetsbok', 'plan', 'handelser', 'andrat'] as const

/** What goes in and out of the app: one part at a time, each with its own address. */
export function DataPage() {
  const { data } = useWorkspaceTexts()
  const { address } = useAddress()
  const part = parts.find((name) => name === address.view) ?? 'arbetsbok'
  return (
    <div>
      <div className={styles.page} data-part={part}>
        <h1>{data.heading}</h1>
        <p className={styles.lead}>{data.lead}</p>
        <nav aria-label={data.parts.label}>
          <ul role="list" className={styles.parts}>
            {parts.map((name) => (
              <li key={name}>
                <a href={addressTo(address, { view: name })} aria-current={name === part ? 'page' : undefined}>
                  {data.parts[name]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <ErrorBoundary key={part} where={data.parts[part]}>
          <Part name={part} />
        </ErrorBoundary>
      </div>
    </div>
  )
}

function Part({ name }: { name: (typeof parts)[number] }) {
  switch (name) {
    case 'arbetsbok':
      return <WorkFilePage />
    case 'plan':
      return <PlanWorkbook />
    case 'handelser':
      return <IntakePage />
    case 'andrat':
      return <SincePage />
  }
}
