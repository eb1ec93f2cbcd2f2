import { useKeptSets } from '../../data/incidents/use-kept-sets'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { noClauses } from '../../state/url/address'
import { addressTo, changeAddress, useAddress } from '../../state/url/use-address'
import styles from './incidents-workspace.module.css'
import { shippedId } from './use-opened-set'

/** Which material is looked at: what the site ships, or what this browser has read. */
export function MaterialChoice({ name }: { name: string | null }) {
  const { incidents: texts } = useWorkspaceTexts()
  const { address } = useAddress()
  const kept = useKeptSets().value ?? []
  return (
    <p className={styles.set}>
      {kept.length === 0 ? (
        name
      ) : (
        <label>
          {texts.material}{' '}
          <select
            value={address.material ?? shippedId}
            onChange={({ target }) =>
              changeAddress({ ...noClauses, material: target.value === shippedId ? null : target.value })
            }
          >
            <option value={shippedId}>{texts.shipped}</option>
            {kept.map(({ head }) => (
              <option key={head.id} value={head.id}>
                {head.name}
              </option>
            ))}
          </select>
        </label>
      )}{' '}
      <a href={addressTo(address, { workspace: 'data', view: 'handelser' })}>{texts.bring}</a>
    </p>
  )
}
