import { lazy, Suspense, useState } from 'react'
import { useTexts } from '../../i18n/language'
import styles from './search.module.css'
import type { SearchChoice } from './search-choice'

const loadBox = () => import('./search-box').then(({ SearchBox: box }) => ({ default: box }))
const SearchBox = lazy(loadBox)

/**
 * One box for places, spots, streets, stops and the words of the plan; "/" puts the cursor in it. The list that opens
 * under it comes when the box is first used, and takes over what has been typed meanwhile.
 */
export function Search(props: { onChoose: (choice: SearchChoice) => void; inputId: string }) {
  const { map } = useTexts()
  const [used, setUsed] = useState(false)
  const [typed, setTyped] = useState('')
  const plain = (
    <input
      id={props.inputId}
      type="search"
      className={styles.input}
      aria-label={map.search.label}
      placeholder={map.search.placeholder}
      value={typed}
      // The box takes over only when its code is here: until then what is typed lands in this field.
      onFocus={() => void loadBox().then(() => setUsed(true))}
      onChange={(event) => setTyped(event.target.value)}
    />
  )
  if (!used) return plain
  return (
    <Suspense fallback={plain}>
      <SearchBox {...props} typed={typed} />
    </Suspense>
  )
}
