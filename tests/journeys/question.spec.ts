import type { Page } from '@playwright/test'
import { type AskedRow, askedFile, datesOf } from '../builders/asked-file'
import { expect, test } from './app'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const [thursday, friday] = [4, 5] as const
const drugs = (date: string, change: Partial<AskedRow> = {}): AskedRow => ({
  date,
  time: '19:30',
  kind: 'Narkotikabrott',
  metres: 40,
  ...change,
})
const fridays = (year: number) => datesOf(year, friday)

/** 52 Fridays in 2024 and the first 20 of 2025 count, some of them at the very edge; all else misses one clause of the question. */
const counted = [
  ...fridays(2024).map((date, week) => drugs(date, week === 0 ? { time: '18:00' } : week === 1 ? { metres: 149 } : {})),
  ...fridays(2025)
    .slice(0, 20)
    .map((date, week) => drugs(date, week === 0 ? { time: '23:59' } : {})),
]
const missing = [2024, 2025].flatMap((year) => [
  ...datesOf(year, thursday).map((date) => drugs(date)),
  ...fridays(year).map((date) => drugs(date, { time: '17:59' })),
  ...fridays(year).map((date) => drugs(date, { metres: 151 })),
  ...fridays(year).map((date) => drugs(date, { time: '00:30' })),
  ...fridays(year)
    .slice(0, 5)
    .map((date) => drugs(date, { time: '' })),
])
/** Too few to be sure of: 3 and 5. */
const robberies = [...fridays(2024).slice(0, 3), ...fridays(2025).slice(0, 5)].map((date) =>
  drugs(date, { kind: 'Rån mot person', time: '21:00' }),
)
/** The file covers both years whole. */
const ends = ['2024-01-01', '2025-12-31'].map((date) => drugs(date, { kind: 'Stöld' }))
const rows = [...counted, ...missing, ...robberies, ...ends].sort((one, other) => one.date.localeCompare(other.date))

for (const [device, viewport] of [
  ['a wide screen', { width: 1440, height: 900 }],
  ['a phone', { width: 390, height: 844 }],
] as const)
  test(`who has a file in SWEREF 99 18 00 finds the way from the first page to the answer, on ${device}`, async ({
    page,
  }) => {
    test.setTimeout(120_000)
    await page.setViewportSize(viewport)
    await page.goto('')
    await page.getByRole('link', { name: 'Händelser', exact: true }).click()
    await page.getByRole('link', { name: 'Läs in en egen fil' }).click()
    await chooseFile(page)

    await expect(page.getByRole('heading', { name: 'Vald fil: uttag 2024-2025.csv' })).toBeFocused()
    await expect(page.getByText(/^Läst som SWEREF 99 18 00: 200 lägen i bilden\./)).toBeVisible()
    const take = page.getByRole('button', { name: 'Läs in filen' })
    await expect(take, 'the deed is in sight without scrolling').toBeInViewport({ ratio: 1 })
    await take.click()

    const report = page.getByRole('region', { name: /^4\. Inläst/ })
    await expect(report.getByText(`${rows.length} lästa, 0 överhoppade, 10 tveksamma`)).toBeVisible()
    await report.getByRole('link', { name: 'Öppna i Händelser' }).click()
    await page.getByRole('link', { name: 'I år mot i fjol' }).click()

    const answer = page.getByRole('region', { name: 'Svaret' })
    await ask(page, 'Slag', 'Narkotikabrott')
    await ask(page, 'Plats', 'Hässelby torg')
    await ask(page, 'Inom', '150 m')
    await ask(page, 'Veckodagar', 'fredagar')
    await ask(page, 'Från kl.', '18')
    await expect(answer).toContainText('Narkotikabrott, fredagar 18–24, inom 150 m från Hässelby torg')
    await expect(answer).toContainText('1 januari–31 december 2025 mot 1 januari–31 december 2024')
    // Both years have 52 Fridays, so that the counts are compared as they are.
    await expect(answer).toContainText('Antalet minskade från 52 till 20')
    await expect(answer).toContainText(
      'Utan klockslag, och därför inte med, på de dagar som räknas: 5 i den senare perioden och 5 i den tidigare.',
    )
    await expect(answer).toContainText('Skillnaden är svår att förklara med slumpen')
    await expect(answer).toContainText(
      /Förändringen kan ligga mellan \d+ procent färre och \d+ procent färre \(95 procents intervall\)/,
    )

    await ask(page, 'Slag', 'Rån mot person')
    await expect(answer).toContainText('Antalet ökade från 3 till 5')
    await expect(answer).toContainText('Skillnaden är inte säker')
    await expect(answer).toContainText('Under 20 är det mest slumpen som syns')
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  })

async function chooseFile(page: Page) {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Välj fil' }).and(page.locator('button')).click()
  const buffer = askedFile('hasselby-torg', rows)
  await (await chooser).setFiles({ name: 'uttag 2024-2025.csv', mimeType: 'text/csv', buffer })
}

/** A label holds its choices too, so the name is read from its beginning. */
async function ask(page: Page, name: string, choice: string) {
  await page.getByRole('combobox', { name: new RegExp(`^${name}`) }).selectOption(choice)
}
