import { addressOf, useCatalog, useMaterial } from '../../data/material'
import type { Catalog, Dataset } from '../../domain/catalog/catalog'
import { useLanguage, useLocal, useTexts } from '../../i18n/language'
import { printDate } from '../../i18n/numbers'
import { ExampleMark, Missing } from '../../ui/example-mark'
import { Loaded } from '../../ui/loaded'
import styles from './datasets.module.css'
import { ItemCount } from './item-count'

/** The catalog as a table: every file the app reads, and what must be named when the map is shown. */
export function Datasets() {
  const { sources: texts } = useTexts()
  const catalog = useCatalog()
  return (
    <Loaded material={catalog}>
      {(value) => (
        <>
          <p>{texts.datasetsLead}</p>
          <Attributions />
          <DatasetTable catalog={value} />
        </>
      )}
    </Loaded>
  )
}

function DatasetTable({ catalog }: { catalog: Catalog }) {
  const { sources: texts } = useTexts()
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{texts.dataset}</th>
          <th scope="col">{texts.status}</th>
          <th scope="col" className={styles.number}>
            {texts.items}
          </th>
          <th scope="col">{texts.date}</th>
          <th scope="col">{texts.licence}</th>
          <th scope="col">{texts.editions}</th>
        </tr>
      </thead>
      <tbody>
        {catalog.datasets.map((dataset) => (
          <DatasetRow key={dataset.id} dataset={dataset} />
        ))}
      </tbody>
    </table>
  )
}

function DatasetRow({ dataset }: { dataset: Dataset }) {
  const { sources: texts } = useTexts()
  const language = useLanguage()
  const local = useLocal()
  return (
    <tr>
      <th scope="row">
        {local(dataset.title)}{' '}
        <a className={styles.file} href={addressOf(dataset)}>
          <span className="visually-hidden">{texts.file} </span>
          {dataset.address}
        </a>
      </th>
      <td data-label={texts.status}>
        {dataset.status === 'exempel' ? <ExampleMark /> : texts.statuses[dataset.status]}
      </td>
      <td className={styles.number} data-label={texts.items}>
        <ItemCount dataset={dataset} />
      </td>
      <td className={styles.date} data-label={texts.date}>
        {dataset.date === null ? <Missing /> : printDate(dataset.date, language)}
      </td>
      <td data-label={texts.licence}>
        <span lang="sv">{dataset.licence}</span>
      </td>
      <td data-label={texts.editions}>{dataset.editions.map((edition) => texts.editionNames[edition]).join(', ')}</td>
    </tr>
  )
}

function Attributions() {
  const { sources: texts } = useTexts()
  const sources = useMaterial('sources').value ?? []
  const named = [
    ...new Set(sources.filter(({ kind }) => kind !== 'exempel').flatMap(({ attribution }) => attribution ?? [])),
  ]
  return (
    <p className={styles.attributions}>
      {texts.attributions}: {named.join(', ')}
    </p>
  )
}
