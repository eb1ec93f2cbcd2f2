/**
 * What spreadsheet programs do with characters that XML cannot hold: U+0001 is written `_x0001_`, and a text that
 * looks like that already gets its first `_` written so. (ECMA-376 part 1, 22.9.2.19, ST_Xstring.)
 */
export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text

/** XML for any text whatever, half characters too; a carriage return is escaped, since XML would read it as a line feed. */
export const escapeText = (text: string): string =>
  text
    .replace(mustEscape, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')

/** A value between double quotes in a tag. */
export const escapeAttribute = (text: string): string => escapeText(text).replaceAll('"', '&quot;')

const forbidden = String.raw`[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]`
/** An underscore is escaped too where it would begin an escape, one that another character's escape completes included. */
const mustEscape = new RegExp(`${forbidden}|_(?=x[0-9A-Fa-f]{4}(?:_|${forbidden}))`, 'g')
