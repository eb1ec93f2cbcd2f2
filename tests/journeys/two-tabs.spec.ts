import { expect, test } from './app'
import { followUp, form, kill, openRow, saidSaved, save, shown, type, typed } from './follow-up'

test.setTimeout(180_000)

test('two tabs show each other what is saved, with no reload', async ({ page, context }) => {
  await openRow(page)
  const other = await context.newPage()
  await openRow(other)
  await followUp(page, 'Belysningen är lagad', 'Trygghetssamordnare')
  await expect(shown(other, 'Belysningen är lagad')).toBeVisible()
  // The role was chosen once for the browser.
  await followUp(other, 'Två lampor är trasiga igen')
  await expect(shown(page, 'Två lampor är trasiga igen')).toBeVisible()
  await expect(page.getByText('Två uppgifter om samma sak')).toHaveCount(0)
})

test('both killed in the middle of typing and saving: what either showed as saved is there, and no word typed is lost', async ({
  page,
  context,
}) => {
  await openRow(page)
  await followUp(page, 'början', 'Trygghetssamordnare')
  const other = await context.newPage()
  await openRow(other, 'platser-4')
  await followUp(other, 'den andra fliken')

  await type(page, 'den första fliken skrev detta')
  await type(other, 'den andra skrev detta')
  await Promise.all([save(page), save(other)])
  const said = await Promise.all([page, other].map((tab) => saidSaved(tab).first().isVisible()))
  await Promise.all([kill(page), kill(other)])

  const next = await context.newPage()
  const rows = [
    ['platser-3', 'den första fliken skrev detta'],
    ['platser-4', 'den andra skrev detta'],
  ] as const
  for (const [index, [row, text]] of rows.entries()) {
    await openRow(next, row)
    const stored = await shown(next, text).isVisible()
    if (said[index]) expect(stored).toBe(true)
    if (!stored) expect(await typed(next)).toBe(text)
  }
})

test('two tabs that type in the same form lose neither: one saves, the other’s draft stands', async ({
  page,
  context,
}) => {
  await openRow(page)
  await followUp(page, 'början', 'Trygghetssamordnare')
  const other = await context.newPage()
  await openRow(other)
  await type(page, 'första flikens ord')
  await type(other, 'andra flikens ord')
  await save(page)
  await expect(saidSaved(page).first()).toBeVisible()
  await kill(other)
  const next = await context.newPage()
  await openRow(next)
  await expect(form(next)).toBeVisible()
  expect(await typed(next)).toBe('andra flikens ord')
})
