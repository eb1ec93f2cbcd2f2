import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, mapIdle, test } from './app'

// One page is led from address to address: opening the app anew for each would take most of the time.
const rounds = [
  {
    name: 'start and map',
    language: 'sv',
    addresses: ['#/start', '#/karta', '#/karta?plats=hasselby-torg&delplats=gangvagen-loftgangen-tryman'],
  },
  {
    name: 'the plan',
    language: 'sv',
    addresses: [
      '#/plan?rad=platser-4',
      '#/plan?visa=tid',
      '#/plan?visa=aktor&idag=2026-11-22',
      '#/plan?visa=tackning',
      '#/plan?visa=granskning',
    ],
  },
  {
    name: 'data, sources and the rest',
    language: 'sv',
    addresses: [
      '#/data',
      '#/data?visa=plan',
      '#/data?visa=andrat',
      '#/data?visa=handelser',
      '#/kallor',
      '#/kallor?kalla=dok-003',
      '#/kallor?visa=olika',
      '#/om',
      '#/vandring',
    ],
  },
  {
    name: 'the situation',
    language: 'sv',
    addresses: [
      '#/lage?vecka=2024-W12&omrade=hasselby-gard',
      '#/lage?visa=mote',
      '#/lage?visa=summering',
      '#/lage?visa=fragor',
      '#/lage?visa=omraden',
      '#/lage?visa=filer',
    ],
  },
  {
    name: 'the incidents',
    language: 'sv',
    addresses: [
      '#/handelser?slag=Narkotikabrott&timmar=fre18-24',
      '#/handelser?visa=perioder&slag=Narkotikabrott&nara=hasselby-torg.150&timmar=fre18-24',
      '#/handelser?visa=monster&slag=R%C3%A5n',
    ],
  },
  {
    // The screens are the same in English; a few tell whether its words have a language and a name.
    name: 'some of it in English',
    language: 'en',
    addresses: ['#/start', '#/karta', '#/plan?rad=platser-4', '#/kallor?kalla=dok-003', '#/data'],
  },
] as const

for (const { name, language, addresses } of rounds)
  test(`axe finds nothing in three themes: ${name}`, async ({ page }) => {
    test.setTimeout(60_000 * addresses.length)
    for (const address of addresses)
      await test.step(address, async () => {
        await open(page, address, language)
        for (const theme of ['light', 'dark', 'contrast'] as const) await expectNothingFound(page, address, theme)
      })
  })

async function open(page: Page, address: string, language: string) {
  await wear(page, 'light')
  await page.goto(`${address}${address.includes('?') ? '&' : '?'}sprak=${language}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
  if (/^#\/(karta|handelser(?!\?visa=))/.test(address)) await mapIdle(page)
  await page.waitForLoadState('networkidle')
}

type Theme = 'light' | 'dark' | 'contrast'

/** Sets the theme's tokens outright; the choice itself is another journey's matter. */
const wear = (page: Page, theme: Theme) =>
  page.evaluate((choice) => {
    document.documentElement.dataset.theme = choice
  }, theme)

/** All rules once, in the light theme; between themes only the colours differ. */
async function expectNothingFound(page: Page, address: string, theme: Theme) {
  await wear(page, theme)
  // There are no frames, and what passes need not be described: that is where most of the time went.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
  const { violations, passes } = await (theme === 'light'
    ? axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    : axe.withRules(['color-contrast', 'link-in-text-block'])
  ).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)
  expect.soft(found, `${address}, ${theme}`).toEqual([])
  expect.soft(passes.length, `${address}, ${theme}`).toBeGreaterThan(theme === 'light' ? 15 : 0)
}
