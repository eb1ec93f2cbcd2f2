import { expect, mapIdle, test } from './app'

test('the app opens with a heading and a drawn map, and its answer carries the security policy', async ({ page }) => {
  const response = await page.goto('./#/karta')
  const policy = response?.headers()['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self'")
  expect(policy).not.toContain('unsafe')

  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv')
  await mapIdle(page)
})

test('the built page holds no inline script or style', async ({ request }) => {
  const html = await (await request.get('./')).text()
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>/)
  expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/)
})
