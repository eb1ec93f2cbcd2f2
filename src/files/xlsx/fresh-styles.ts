/** The style of a row's cells in a fresh workbook: heading, guidance, text. */
export function styleNumber(row: number, headerRows: number): number {
  if (row >= headerRows) return 3
  return row === 0 ? 1 : 2
}

const side = (name: string) => `<${name} style="thin"><color rgb="FF999999"/></${name}>`
const borders = ['left', 'right', 'top', 'bottom'].map(side).join('')
const cell = (font: number, fill: number) =>
  `<xf numFmtId="0" fontId="${font}" fillId="${fill}" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`
const calibri = '<sz val="11"/><name val="Calibri"/><family val="2"/>'

/** The styles part: wrapped from the top, thin lines, headings bold on grey, guidance in italics. */
export const freshStyles = [
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  `<fonts count="3"><font>${calibri}</font><font><b/>${calibri}</font><font><i/>${calibri}</font></fonts>`,
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/><bgColor indexed="64"/></patternFill></fill></fills>',
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${borders}<diagonal/></border></borders>`,
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  cell(1, 2),
  cell(2, 0),
  cell(0, 0),
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('')
