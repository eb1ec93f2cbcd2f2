import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './app'

const workspaces = [
  '#/start',
  '#/karta',
  '#/karta?plats=hasselby-torg&delplats=gangvagen-loftgangen-tryman',
  '#/plan?rad=platser-4',
  '#/plan?visa=tid',
  '#/kallor?kalla=dok-001',
  '#/om',
  '#/vandring',
]

for (const theme of ['light', 'dark', 'contrast'])
  for (const language of ['sv', 'en'])
    test(`axe finds nothing in any workspace, theme ${theme}, language ${language}`, async ({ page }) => {
      test.setTimeout(240_000)
      await page.addInitScript((choice) => localStorage.setItem('platsbild.utseende', choice), theme)
      for (const address of workspaces) {
        await page.goto('about:blank')
        await page.goto(`${address}${address.includes('?') ? '&' : '?'}sprak=${language}`)
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
        await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
        if (address.startsWith('#/karta')) await expect(page.locator('html')).toHaveAttribute('data-map', /idle/)
        await page.waitForLoadState('networkidle')
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze()
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
        )
        expect(found, address).toEqual([])
      }
    })
