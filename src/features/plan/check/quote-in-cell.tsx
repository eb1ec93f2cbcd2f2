import styles from './finding-item.module.css'

/** The words that led to a finding where they stand, with a few words on either side. */
export function QuoteInCell(props: { cell: string; quote: string; alone: boolean }) {
  const { cell, quote } = props
  const at = props.alone || quote === cell.trim() ? -1 : cell.indexOf(quote)
  if (at < 0)
    return (
      <blockquote className={styles.quote} lang="sv">
        ”{quote}”
      </blockquote>
    )
  return (
    <blockquote className={styles.quote} lang="sv">
      {'”'}
      {wordsBefore(cell.slice(0, at))}
      <mark className={styles.mark}>{quote}</mark>
      {wordsAfter(cell.slice(at + quote.length))}
      {'”'}
    </blockquote>
  )
}

const besideCharacters = 48

function wordsBefore(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  if (line.length <= besideCharacters) return line
  const space = line.indexOf(' ', line.length - besideCharacters)
  return `…\u00a0${line.slice(space < 0 ? line.length - besideCharacters : space + 1)}`
}

function wordsAfter(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  if (line.length <= besideCharacters) return line
  const space = line.lastIndexOf(' ', besideCharacters)
  return `${line.slice(0, space > 0 ? space : besideCharacters)}\u00a0…`
}
