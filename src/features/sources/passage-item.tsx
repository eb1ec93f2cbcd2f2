import { useLocal, useTexts } from '../../i18n/language'
import { addressTo, useAddress } from '../../state/url/use-address'
import { Explained } from '../../ui/explained'
import type { Claim, Passage, PlaceTheme } from './claims-in-source'
import styles from './passage-item.module.css'
import { StatementItem } from './statement-item'

/** The document's words once, and beneath them everything that rests on them. */
export function PassageItem({ passage }: { passage: Passage }) {
  const { sources } = useTexts()
  return (
    <li className={styles.passage}>
      {passage.quote === null ? (
        <p className={styles.none}>{sources.noQuote}</p>
      ) : (
        <blockquote className={styles.quote} lang="sv">
          <Explained text={passage.quote} />
        </blockquote>
      )}
      <ul role="list" className={styles.claims}>
        {passage.claims.map((claim) => (
          <li key={keyOf(claim)}>
            <ClaimLine claim={claim} />
          </li>
        ))}
      </ul>
    </li>
  )
}

function ClaimLine({ claim }: { claim: Claim }) {
  const { sources } = useTexts()
  const { address } = useAddress()
  const themeWords = useThemeWords()
  const local = useLocal()
  switch (claim.kind) {
    case 'statement':
      return <StatementItem statement={claim.statement} quoted={false} />
    case 'place':
      return (
        <p>
          <a href={addressTo(address, { workspace: 'karta', place: claim.place.id, spot: null })} lang="sv">
            {claim.place.name}
          </a>
          : {themeWords(claim.theme)}
          {claim.detail !== null && <span lang="sv">{` (${claim.detail})`}</span>}
        </p>
      )
    case 'row':
      return (
        <p>
          <a href={addressTo(address, { workspace: 'plan', place: null, spot: null, row: claim.row.id })}>
            {sources.inPlan}, {sources.row(claim.row.sheetRow)}
          </a>
        </p>
      )
    case 'disagreement':
      return (
        <p>
          {sources.viewNames.olika}:{' '}
          <a href={addressTo(address, { source: claim.disagreement.id, view: 'olika', filter: {} })}>
            {local(claim.disagreement.title)}
          </a>
        </p>
      )
  }
}

function useThemeWords(): (theme: PlaceTheme) => string {
  const { sources } = useTexts()
  const local = useLocal()
  return (theme) => (typeof theme === 'string' ? sources.themes[theme] : local(theme))
}

function keyOf(claim: Claim): string {
  switch (claim.kind) {
    case 'statement':
      return claim.statement.id
    case 'place':
      return `${claim.place.id} ${typeof claim.theme === 'string' ? claim.theme : claim.theme.sv} ${claim.detail}`
    case 'row':
      return claim.row.id
    case 'disagreement':
      return claim.disagreement.id
  }
}
