import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'

export async function printTo(page: Page, path: string): Promise<string> {
  writeFileSync(path, await page.pdf({ preferCSSPageSize: true, printBackground: true }))
  return path
}

/** Width and height of the sheets in points, rounded: "842 x 595". */
export function sizeOf(path: string): string {
  const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(read('pdfinfo', [path])) ?? []
  return `${Math.round(Number(width))} x ${Math.round(Number(height))}`
}

/** The words of each page. */
export function textOfPages(path: string): readonly string[] {
  return read('pdftotext', ['-layout', path, '-'])
    .split('\f')
    .filter((text) => text.trim() !== '')
}

/** Throws where the program that reads the pages is missing: nothing would else have been tested. */
function read(program: string, args: readonly string[]): string {
  const run = spawnSync(program, args, { encoding: 'utf8' })
  if (run.error || run.status !== 0) throw new Error(`${program} (poppler-utils): ${run.error ?? run.stderr}`)
  return run.stdout
}
