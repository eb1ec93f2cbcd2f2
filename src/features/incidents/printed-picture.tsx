import { type RefObject, useEffect, useRef } from 'react'
import type { MapCanvas } from '../../map/canvas'
import styles from './incident-map.module.css'

/** On paper: the map as it stood when printing began. */
export function PrintedPicture({ canvas }: { canvas: RefObject<MapCanvas | null> }) {
  const image = useRef<HTMLImageElement>(null)
  useEffect(() => {
    // Printing does not wait for React: the picture is set by hand.
    const take = () => {
      if (canvas.current && image.current) image.current.src = canvas.current.picture()
    }
    window.addEventListener('beforeprint', take)
    return () => window.removeEventListener('beforeprint', take)
  }, [canvas])
  return <img ref={image} className={styles.picture} src={blank} alt="" />
}

const blank = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='
