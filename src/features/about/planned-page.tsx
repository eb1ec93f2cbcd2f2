import { useMaterial } from '../../data/material'
import { useTexts } from '../../i18n/language'
import type { Address, plannedWorkspaces } from '../../state/url/address'
import { addressTo, useAddress } from '../../state/url/use-address'
import styles from './about-page.module.css'

type Planned = (typeof plannedWorkspaces)[number]

/** Stands where a part will be: what it is to hold, that it does not exist, and the most useful thing to do meanwhile. */
export function PlannedPage({ workspace }: { workspace: Planned }) {
  const { about, app } = useTexts()
  const { planned } = about
  const part = planned.parts[workspace]
  const links = useLinks(workspace)
  return (
    <article className={styles.page}>
      <header>
        <h1>{app.workspaces[workspace]}</h1>
        <p className={styles.lead}>{planned.notBuilt}</p>
      </header>
      <section aria-labelledby="ska-finnas">
        <h2 id="ska-finnas">{planned.willHold}</h2>
        <p>{part.will}</p>
      </section>
      <section aria-labelledby="tills-dess">
        <h2 id="tills-dess">{planned.until}</h2>
        <p>{part.now}</p>
        <ul role="list" className={styles.links}>
          {links.map(({ href, text }) => (
            <li key={text}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      </section>
    </article>
  )
}

function useLinks(workspace: Planned): readonly { readonly href: string; readonly text: string }[] {
  const { links } = useTexts().about.planned
  const { address } = useAddress()
  const places = useMaterial('places').value ?? []
  const to = (text: string, change: Partial<Address>) => ({
    text,
    href: addressTo(address, { place: null, spot: null, ...change }),
  })
  const prioritised = places
    .filter((place) => place.priority !== null)
    .map((place) => to(links.place(place.name), { workspace: 'karta', place: place.id }))
  const statements = to(links.statements, { workspace: 'kallor', view: 'uppgifter' })
  switch (workspace) {
    case 'vandring':
      return prioritised
    case 'dragning':
      return [...prioritised, statements, to(links.disagreements, { workspace: 'kallor', view: 'olika' })]
  }
}
