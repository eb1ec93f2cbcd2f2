import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './app'

// Colours that are on their way from one theme to the next are not what anyone reads.
test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1280, height: 720 } })

const workspaces = [
  '#/start',
  '#/karta',
  '#/karta?plats=hasselby-torg&delplats=gangvagen-loftgangen-tryman',
  '#/plan?rad=platser-4',
  '#/plan?visa=tid',
  '#/plan?visa=aktor&idag=2026-11-22',
  '#/plan?visa=tackning',
  '#/plan?visa=granskning',
  '#/data',
  '#/data?visa=plan',
  '#/data?visa=andrat',
  '#/kallor',
  '#/kallor?kalla=dok-003',
  '#/kallor?visa=olika',
  '#/lage?vecka=2024-W12&omrade=hasselby-gard',
  '#/lage?visa=mote',
  '#/lage?visa=summering',
  '#/lage?visa=fragor',
  '#/lage?visa=omraden',
  '#/lage?visa=filer',
  '#/om',
  '#/vandring',
]

// The screens are the same in English; a few tell whether its words have a language and a name.
const inEnglish = new Set(['#/start', '#/karta', '#/plan?rad=platser-4', '#/kallor?kalla=dok-003', '#/data'])

for (const language of ['sv', 'en'])
  for (const address of workspaces.filter((one) => language === 'sv' || inEnglish.has(one)))
    test(`axe finds nothing at ${address} in ${language}, in three themes`, async ({ page }) => {
      test.setTimeout(120_000)
      await page.goto(`${address}${address.includes('?') ? '&' : '?'}sprak=${language}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
      if (address.startsWith('#/karta')) await expect(page.locator('html')).toHaveAttribute('data-map', 'idle')
      await page.waitForLoadState('networkidle')
      for (const theme of ['light', 'dark', 'contrast']) {
        // Only the tokens differ between themes; the choice itself is another journey's matter.
        await page.evaluate((choice) => {
          document.documentElement.dataset.theme = choice
        }, theme)
        // All rules once; between themes only the colours differ.
        const axe = new AxeBuilder({ page })
        const { violations, passes } = await (theme === 'light'
          ? axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          : axe.withRules(['color-contrast', 'link-in-text-block'])
        ).analyze()
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
        )
        expect(found, theme).toEqual([])
        expect(passes.length, theme).toBeGreaterThan(theme === 'light' ? 15 : 0)
      }
    })
