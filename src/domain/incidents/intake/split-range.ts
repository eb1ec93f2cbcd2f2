const clock = String.raw`(?:kl(?:ockan)?\.? ?)?\d{1,2}(?:[:.]\d\d)?`
const spaced = /^(.+?)(?:\s+[-–—]\s+|\s*[–—]\s*|\s+till\s+)(.+)$/iu
/** A hyphen without spaces stands between two clock times: in "2024-03-05T18:00-03:30" it begins an offset from UTC. */
const tight = new RegExp(String.raw`^((?:.*[\s,])?${clock})-(${clock})$`, 'iu')

/** No two dates with times are longer, and a cell may be a megabyte of spaces. */
const longest = 80

/** "18.00–19.30", "kl 18-20", "2024-03-05 18:00 - 2024-03-06 02:00": what stands before and after; null for no such thing. */
export function splitRange(text: string): readonly [start: string, end: string] | null {
  if (text.length > longest) return null
  const [, start, end] = tight.exec(text) ?? spaced.exec(text) ?? []
  return start === undefined || end === undefined ? null : [start, end]
}
