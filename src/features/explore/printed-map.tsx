import { type RefObject, useEffect, useState } from 'react'
import { useCatalog } from '../../data/material'
import type { OwnLayer } from '../../domain/incidents/own-layer'
import { useLanguage, useTexts } from '../../i18n/language'
import { printDate } from '../../i18n/numbers'
import type { MapCanvas } from '../../map/canvas'
import { paintOrder } from '../../map/layers/paint-order'
import { LegendSwatch } from '../../map/legend-swatch'
import type { Shown } from '../../map/style'
import { type MapThemeId, mapThemes } from '../../map/theme'
import { useOwnLegend } from '../../map/use-own-legend'
import { ExampleMark } from '../../ui/example-mark'
import { useCredits } from './credits'
import styles from './printed-map.module.css'
import { useLayerWords } from './use-layer-words'

/** On paper: a picture of the map as it stands, its legend, the date and the credits. */
export function PrintedMap(props: {
  canvas: RefObject<MapCanvas | null>
  theme: MapThemeId
  placeName: string | null
  shown: Shown
  own: readonly OwnLayer[]
  legendWords?: Readonly<Record<string, string>>
}) {
  const { app, map } = useTexts()
  const language = useLanguage()
  const credits = useCredits(props.shown, props.own)
  const legendOf = useOwnLegend()
  const site = useCatalog().value?.site.name ?? ''
  const { nameOf, isInvented } = useLayerWords()
  const [picture, setPicture] = useState<{ address: string; day: string } | null>(null)
  const { canvas, theme, shown } = props

  useEffect(() => {
    const take = () => {
      if (!canvas.current) return
      const image = document.querySelector<HTMLImageElement>('[data-printed-map]')
      const address = canvas.current.picture()
      // Printing does not wait for React: the picture is set by hand, and in state for the next time.
      if (image) image.src = address
      setPicture({ address, day: new Intl.DateTimeFormat('sv-SE').format() })
    }
    window.addEventListener('beforeprint', take)
    return () => window.removeEventListener('beforeprint', take)
  }, [canvas])

  return (
    <figure className={styles.sheet}>
      <p className={styles.title}>{[site, props.placeName].filter(Boolean).join(': ')}</p>
      <img data-printed-map="" className={styles.picture} src={picture?.address ?? blank} alt="" />
      <figcaption className={styles.caption}>
        <p className={styles.head}>
          {map.legendHeading}
          {picture && <span>{app.printedFrom(printDate(picture.day, language))}</span>}
        </p>
        <ul role="list" className={styles.legend}>
          {paintOrder
            .filter((layer) => shown.has(layer.id))
            .map((layer) => (
              <li key={layer.id}>
                <strong>
                  {nameOf(layer.id)} {isInvented(layer.id) && <ExampleMark />}
                </strong>
                <ul role="list">
                  {layer.legend(mapThemes[theme]).map((item) => (
                    <li key={item.id} className={styles.item}>
                      <LegendSwatch swatch={item.swatch} />{' '}
                      {props.legendWords?.[`${layer.id}:${item.id}`] ?? map.legend[layer.id]?.[item.id]}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          {props.own.map((layer) => (
            <li key={layer.id}>
              <strong>
                {layer.name} {layer.status === 'exempel' && <ExampleMark />}
              </strong>
              <ul role="list">
                {legendOf(layer, mapThemes[theme]).map((item) => (
                  <li key={item.id} className={styles.item}>
                    <LegendSwatch swatch={item.swatch} /> {item.text}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
        <p>
          {map.printNote} {credits.join(' · ')}
        </p>
      </figcaption>
    </figure>
  )
}

const blank = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='
