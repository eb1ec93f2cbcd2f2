import type { XmlListener } from '../xml/read-xml'
import { unescapeText } from './escaped-text'

/**
 * Hears rich or plain text: every `<t>` within the element, joined, but for those in `<rPh>`, which say how Japanese
 * text is read aloud.
 * @param element `si` or `is`
 */
export function createTextListener(element: string, take: (text: string) => void): Required<XmlListener> {
  let text: string | null = null
  let phonetic = 0
  let inText = false
  return {
    open: (name) => {
      if (name === element) text = ''
      else if (name === 'rPh') phonetic += 1
      else if (name === 't') inText = text !== null && phonetic === 0
    },
    text: (piece) => {
      if (inText) text += piece
    },
    close: (name) => {
      if (name === 't') inText = false
      else if (name === 'rPh') phonetic -= 1
      else if (name === element) {
        take(unescapeText(text ?? ''))
        text = null
      }
    },
  }
}
