import { test as base, expect, type Page } from '@playwright/test'

export { expect }

type Expectations = {
  /** Origins outside the app that this journey may ask; the shipped app asks none. */
  readonly outsideOrigins: readonly string[]
  /** Console errors that this journey brings about on purpose. */
  readonly expectedErrors: readonly RegExp[]
}

/** Playwright's test, where every journey also fails on a console error, a breach of the security policy or a request to the outside. */
export const test = base.extend<Expectations & { readonly watched: undefined }>({
  outsideOrigins: [[], { option: true }],
  expectedErrors: [[], { option: true }],
  watched: [
    async ({ context, baseURL, outsideOrigins, expectedErrors }, use) => {
      const allowed = [new URL(baseURL ?? '').origin, ...outsideOrigins]
      const outside: string[] = []
      const errors: string[] = []
      // A service worker's requests are the context's, not the page's.
      context.on('request', (request) => {
        const url = new URL(request.url())
        if (/^(https?|wss?):$/.test(url.protocol) && !allowed.includes(url.origin)) outside.push(request.url())
      })
      context.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text())
      })
      context.on('weberror', (error) => errors.push(String(error.error())))
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(`securitypolicyviolation: ${event.violatedDirective} ${event.blockedURI}`)
        })
      })

      await use(undefined)

      expect(outside, 'requests to the outside').toEqual([])
      const unexpected = errors.filter((text) => !expectedErrors.some((pattern) => pattern.test(text)))
      expect(unexpected, 'console errors').toEqual([])
    },
    { auto: true },
  ],
})

/** Waits until the map has drawn all it was asked to: `<html data-map>` is loading, idle, or missing without WebGL. */
export async function mapIdle(page: Page) {
  await expect(page.locator('html')).toHaveAttribute('data-map', 'idle', { timeout: 30_000 })
}
