import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'
import { loadEnglish } from '../src/i18n/language'

// The whole material is read and shown; a slow machine needs more than the libraries' second.
configure({ asyncUtilTimeout: 10_000 })

// In the app English comes when it is asked for; a component's test begins with both languages at hand.
await loadEnglish()

afterEach(cleanup)
