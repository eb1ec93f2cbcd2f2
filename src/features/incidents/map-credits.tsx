import { useCatalog, useMaterial } from '../../data/material'
import type { IncidentSet } from '../../domain/incidents/incident-set'
import type { OwnLayer } from '../../domain/incidents/own-layer'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { attributionOf } from '../../map/sources'
import styles from './incident-map.module.css'

/** Whom the map credits while it draws their facts. */
export function MapCredits({
  set,
  brought = [],
}: {
  set: Pick<IncidentSet, 'id'>
  brought?: readonly Pick<OwnLayer, 'source'>[] | undefined
}) {
  const { map } = useWorkspaceTexts()
  const catalog = useCatalog().value
  const sources = useMaterial('sources').value
  if (!catalog) return null
  const named = attributionOf(catalog, [set.id, 'stadsdelar', 'stadsdelsomrade', 'hallplatser']).flatMap(
    (id) => sources?.find((source) => source.id === id)?.attribution ?? [],
  )
  const owners = brought.flatMap(({ source }) => source ?? [])
  return (
    <p className={styles.credits}>
      <span className="visually-hidden">{map.credits}: </span>
      {[...new Set([...named, ...owners])].join(' · ')}
    </p>
  )
}
