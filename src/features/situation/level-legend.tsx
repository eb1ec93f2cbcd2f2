import { levelMeanings, markedCells } from '../../domain/situation/levels'
import { useTexts } from '../../i18n/language'
import { SourceMark } from '../../ui/source-mark'
import styles from './level-legend.module.css'
import { LevelMark } from './level-mark'

/** Table 1 of the lägesbild beside the marks, and the mark of what nobody assessed. */
export function LevelLegend() {
  const { situation: texts } = useTexts()
  return (
    <section aria-labelledby="nivaer" className={styles.section}>
      <h3 id="nivaer">{texts.legend.heading}</h3>
      <ul role="list" className={styles.list}>
        {levelMeanings.map(({ level, citation }) => (
          <li key={level}>
            <LevelMark level={level} />
            <span lang="sv">
              {citation.quote} <SourceMark cited={citation} />
            </span>
          </li>
        ))}
        <li>
          <LevelMark level={null} />
          <span>{texts.legend.none}</span>
        </li>
      </ul>
      <p className={styles.note}>
        {texts.legend.colours} <SourceMark cited={markedCells} />
      </p>
    </section>
  )
}
