import { useCatalog, useMaterial } from '../../data/material'
import { useTexts } from '../../i18n/language'
import { addressTo, useAddress } from '../../state/url/use-address'
import styles from './about-page.module.css'

/** What this is, what can be relied on, how it is used by everyone, and how the material is replaced. */
export function AboutPage(props: { shortcuts: readonly { readonly keys: string; readonly does: string }[] }) {
  const { about, app } = useTexts()
  const { address } = useAddress()
  const municipality = useCatalog().value?.site.municipality
  return (
    <article className={styles.page}>
      <header>
        <h1>
          {app.workspaces.om} {app.name}
        </h1>
        <p className={styles.lead}>{about.lead}</p>
      </header>
      <section aria-labelledby="lita-pa">
        <h2 id="lita-pa">{about.truth.heading}</h2>
        <Points points={about.truth.points} />
      </section>
      <section aria-labelledby="kortkommandon">
        <h2 id="kortkommandon">{about.shortcuts.heading}</h2>
        <p>{about.shortcuts.none}</p>
        <Shortcuts shortcuts={props.shortcuts} />
      </section>
      <section aria-labelledby="tillganglighet">
        <h2 id="tillganglighet">{about.accessibility.heading}</h2>
        <p>{about.accessibility.status}</p>
        <h3>{about.accessibility.waysHeading}</h3>
        <Points points={about.accessibility.ways} />
        <h3>{about.accessibility.limitsHeading}</h3>
        <Points points={about.accessibility.limits} />
        {municipality && <p>{about.accessibility.contact(municipality)}</p>}
      </section>
      <section aria-labelledby="byta-material">
        <h2 id="byta-material">{about.material.heading}</h2>
        {about.material.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p>
          <a href={addressTo(address, { workspace: 'kallor', place: null, spot: null, view: 'underlag' })}>
            {about.material.datasets}
          </a>
        </p>
      </section>
      <section aria-labelledby="kakor">
        <h2 id="kakor">{about.privacy.heading}</h2>
        <p>{about.privacy.text}</p>
      </section>
      <Licences />
    </article>
  )
}

function Points(props: { points: readonly string[] }) {
  return (
    <ul className={styles.points}>
      {props.points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  )
}

function Shortcuts(props: { shortcuts: readonly { readonly keys: string; readonly does: string }[] }) {
  const { shortcuts } = useTexts().about
  if (props.shortcuts.length === 0) return null
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{shortcuts.keys}</th>
          <th scope="col">{shortcuts.does}</th>
        </tr>
      </thead>
      <tbody>
        {props.shortcuts.map(({ keys, does }) => (
          <tr key={keys}>
            <th scope="row">
              <kbd className={styles.keys}>{keys}</kbd>
            </th>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Licences() {
  const { licences } = useTexts().about
  const { missing } = useTexts().app
  const { address } = useAddress()
  const sources = useMaterial('sources').value ?? []
  const drawn = sources.filter(({ kind, attribution }) => kind !== 'exempel' && attribution !== null)
  return (
    <section aria-labelledby="licenser">
      <h2 id="licenser">{licences.heading}</h2>
      <p>{licences.lead}</p>
      <ul className={styles.points}>
        {drawn.map((source) => (
          <li key={source.id}>
            {source.attribution}:{' '}
            <a href={addressTo(address, { workspace: 'kallor', place: null, spot: null, source: source.id })} lang="sv">
              {source.title}
            </a>
            , {source.licence ?? missing}
          </li>
        ))}
      </ul>
    </section>
  )
}
