import { expect, test } from './app'

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1280, height: 800 } })

test('drug offences within 150 m of Hässelby torg, Fridays after 18, this year against last: the answer is reached by fields alone', async ({
  page,
}) => {
  test.setTimeout(60_000)
  // A label holds its choices too, so the name is read from its beginning.
  const field = (name: string) => page.getByRole('combobox', { name: new RegExp(`^${name}`) })
  await page.goto('#/handelser')
  await page.getByRole('link', { name: 'I år mot i fjol' }).click()
  await field('Slag').selectOption('Narkotikabrott')
  await field('Plats').selectOption('Hässelby torg')
  await field('Inom').selectOption('150 m')
  await field('Veckodagar').selectOption('fredagar')
  await field('Från kl.').selectOption('18')
  const answer = page.getByRole('region', { name: 'Svaret' })
  await expect(answer).toContainText('Narkotikabrott, fredagar 18–24, inom 150 m från Hässelby torg')
  await expect(answer).toContainText('1 januari–31 december 2024 mot 1 januari–31 december 2023')
  await expect(answer).toContainText(/Skillnaden är (inte säker|svår att förklara med slumpen|på gränsen till säker)/)
  await expect(answer).toContainText('Exempeldata')
  const said = await answer.innerText()
  await expect(page).toHaveURL(/visa=perioder.*slag=Narkotikabrott.*nara=hasselby-torg\.150/)
  await page.reload()
  await expect(answer).toContainText(/95 procents intervall/)
  expect(await answer.innerText()).toBe(said)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
})
