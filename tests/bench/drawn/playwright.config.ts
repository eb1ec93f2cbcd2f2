import { defineConfig } from '@playwright/test'
import journeys from '../../journeys/playwright.config'

export default defineConfig(journeys, {
  testDir: '.',
  workers: 1,
  retries: 0,
  reporter: [['line']],
  timeout: 240_000,
})
