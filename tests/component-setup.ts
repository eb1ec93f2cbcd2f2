import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'
import { loadEnglish } from '../src/i18n/language'

// The whole material is read and shown; a slow machine needs more than the libraries' second.
configure({ asyncUtilTimeout: 10_000 })

// In the app English comes when it is asked for; a component's test begins with both languages at hand.
await loadEnglish()

afterEach(cleanup)

// jsdom knows blobs, but not how to read them.
Blob.prototype.arrayBuffer ??= function (this: Blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result as ArrayBuffer)
    reader.onerror = () => reject(reader.error)
    reader.readAsArrayBuffer(this)
  })
}
Blob.prototype.text ??= async function (this: Blob) {
  return new TextDecoder().decode(await this.arrayBuffer())
}
