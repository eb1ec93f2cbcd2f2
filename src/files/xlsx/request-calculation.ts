import { readXml } from '../xml/read-xml'
import { isTrue } from './attributes'
import { mainNamespaces } from './namespaces'
import { changeTag } from './tag-text'

/**
 * The workbook part with the request that all formulas be computed when the file is opened. Without it a program may show
 * the values it saved last, counts of cells that have since been written among them. A workbook without settings for
 * calculation is computed anyway, and left as it is.
 */
export function requestCalculation(part: string, xml: string): string {
  let edited = xml
  const reading = readXml(part, mainNamespaces, {
    open: (name, { fullCalcOnLoad }, { offset }) => {
      if (name !== 'calcPr' || isTrue(fullCalcOnLoad)) return
      const start = xml.lastIndexOf('<', offset() - 1)
      const tag = changeTag(xml.slice(start, offset()), { fullCalcOnLoad: '1' })
      edited = xml.slice(0, start) + tag + xml.slice(offset())
    },
  })
  reading.write(xml)
  reading.end()
  return edited
}
