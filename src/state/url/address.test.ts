import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { anyText, brokenText } from '../../../tests/builders/any-text'
import { isoWeek } from '../../domain/time/iso-week'
import { dateOfDay } from '../../domain/time/wall-clock'
import { type Address, codecs, parseAddress, printAddress, startAddress, workspaces } from './address'
import { drawings } from './incidents'

const ids = fc.stringMatching(/^[a-z0-9]{1,10}(-[a-z0-9]{1,10}){0,3}$/)
const maybeId = fc.option(ids)
const maybeDay = fc.option(
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
)

const days = fc
  .tuple(fc.integer({ min: -7000, max: 70_000 }), fc.integer({ min: 0, max: 2000 }))
  .map(([day, length]) => [dateOfDay(day), dateOfDay(day + length)] as const)
const hours = fc
  .uniqueArray(fc.integer({ min: 0, max: 167 }), { minLength: 1 })
  .map((some) => some.sort((a, b) => a - b))
const corners = fc
  .tuple(fc.integer({ min: -180_00000, max: 180_00000 }), fc.integer({ min: -85_00000, max: 85_00000 }))
  .map(([lng, lat]) => [lng / 1e5, lat / 1e5] as const)

const addresses: fc.Arbitrary<Address> = fc.record({
  workspace: fc.constantFrom(...workspaces),
  place: maybeId,
  spot: maybeId,
  row: maybeId,
  source: maybeId,
  view: maybeId,
  today: maybeDay,
  since: maybeDay,
  week: fc.option(
    fc
      .tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 53 }))
      .map(([year, week]) => isoWeek(year, week)),
  ),
  area: maybeId,
  layers: fc.option(
    fc.uniqueArray(
      fc.record({ id: ids.filter((id) => id !== 'inga'), opacityPercent: fc.integer({ min: 0, max: 100 }) }),
      { selector: ({ id }) => id },
    ),
  ),
  filter: fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.array(anyText({ minLength: 1 }), { minLength: 1 }), {
    noNullPrototype: true,
  }),
  camera: fc.option(
    fc
      .tuple(
        fc.integer({ min: 300, max: 2000 }),
        fc.integer({ min: -85_00000, max: 85_00000 }),
        fc.integer({ min: -180_00000, max: 180_00000 }),
      )
      .map(([zoom, lat, lng]) => ({ zoom: zoom / 100, lat: lat / 1e5, lng: lng / 1e5 })),
  ),
  language: fc.constantFrom('sv' as const, 'en' as const),
  compare: fc.option(fc.tuple(ids, ids)),
  material: maybeId,
  period: fc.option(days.map(([first, last]) => ({ first, last }))),
  hours: fc.option(hours),
  kinds: fc.option(fc.uniqueArray(anyText(), { minLength: 1 })),
  districts: fc.option(
    fc.uniqueArray(
      ids.filter((id) => id !== 'utanfor'),
      { minLength: 1 },
    ),
  ),
  near: fc.option(fc.record({ place: ids, metres: fc.integer({ min: 1, max: 99_999 }) })),
  ring: fc.option(fc.array(corners, { minLength: 3, maxLength: 8 })),
  doubtful: fc.constantFrom('with' as const, 'without' as const),
  drawnAs: fc.option(fc.constantFrom(...drawings)),
  bandwidth: fc.option(fc.integer({ min: 50, max: 1000 })),
  heldAgainst: fc.option(
    fc.oneof(
      fc.constant('weekdays' as const),
      days.map(([first, last]) => ({ first, last })),
    ),
  ),
  action: fc.option(fc.record({ first: days.map(([first]) => first), days: fc.integer({ min: 1, max: 9999 }) })),
  buffer: fc.option(fc.integer({ min: 1, max: 9999 })),
  comparison: fc.option(fc.record({ place: ids, metres: fc.integer({ min: 1, max: 99_999 }) })),
})

const codes = (hash: string) => parseAddress(hash).problems.map(({ code, where }) => `${where}: ${code}`)

describe('a whole address', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        expect(parseAddress(printAddress(address))).toEqual({ address, problems: [] })
      }),
    )
  })

  it('survives the address bar, which escapes what it likes', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const { hash } = new URL(printAddress(address), 'https://exempel.se/app/')
        expect(hash).toBe(printAddress(address))
      }),
    )
  })

  it('survives a mail program that escapes the marks', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const [path = '', ...query] = printAddress(address).split('?')
        const escaped = [path, ...query.map((part) => part.replace(/[,;:~/]/g, encodeURIComponent))].join('?')
        expect(parseAddress(escaped).address).toEqual(address)
      }),
    )
  })

  it('is read without throwing, whatever it is', () => {
    fc.assert(fc.property(brokenText, (hash) => void parseAddress(hash)))
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(codecs).map(({ key }) => key)), brokenText, (key, raw) => {
        parseAddress(`#/karta?${key}=${raw}`)
      }),
    )
  })
})

describe('old links open for ever', () => {
  type Old = { readonly links: readonly { readonly link: string; readonly address: Partial<Address> }[] }
  const { links } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../tests/fixtures/links.json'), 'utf8'),
  ) as Old

  it.each(links)('$link', ({ link, address }) => {
    expect(parseAddress(link)).toEqual({ address: { ...startAddress, ...address }, problems: [] })
  })
})

describe('a bad part', () => {
  it('becomes its fallback and a problem, and the rest holds', () => {
    const { address, problems } = parseAddress('#/karta?plats=Hässelby%20torg&vy=//&rad=platser-3')
    expect(address).toMatchObject({ workspace: 'karta', place: null, camera: null, row: 'platser-3' })
    expect(problems.map(({ code, where, details }) => [code, where, details.given])).toEqual([
      ['unknown-place', 'plats', 'Hässelby torg'],
      ['bad-number', 'vy', '//'],
    ])
  })

  it('an unknown workspace is the start page and says so', () => {
    const { address, problems } = parseAddress('#/kart?plats=racksta')
    expect(address).toMatchObject({ workspace: 'start', place: 'racksta' })
    expect(problems).toMatchObject([{ code: 'unknown-workspace', details: { given: 'kart' } }])
  })

  it.each(['plats', 'delplats', 'rad', 'kalla', 'visa', 'lager', 'jamfor', 'filter', 'vy', 'sprak'])(
    'an empty %s is as if it were not there',
    (key) => {
      expect(parseAddress(`#/karta?${key}=`)).toEqual(parseAddress('#/karta'))
      expect(parseAddress(`#/karta?${key}`)).toEqual(parseAddress('#/karta'))
    },
  )

  it('broken percent signs cost only their own parameter', () => {
    expect(codes('#/karta?plats=%E5%&rad=platser-3')).toEqual(['plats: unknown-place'])
    expect(parseAddress('#/karta?plats=%&rad=platser-3').address.row).toBe('platser-3')
  })

  it('a key said twice counts as last said', () => {
    expect(parseAddress('#/karta?plats=racksta&plats=akermyntan').address.place).toBe('akermyntan')
  })

  it('keys of others are let be', () => {
    expect(parseAddress('#/karta?fbclid=1&__proto__=2&constructor=3&plats=racksta')).toEqual(
      parseAddress('#/karta?plats=racksta'),
    )
  })

  it('a plus is a plus, not a space', () => {
    expect(parseAddress('#/plan?filter=text:a+b').address.filter).toEqual({ text: ['a+b'] })
  })

  it.each(['-', 'a-', '-a', 'a--b', 'A', 'å', 'a b', 'a/b', '../a', '<b>', 'a.b', '\u0000'])('”%s” is no id', (raw) => {
    expect(codes(`#/karta?plats=${encodeURIComponent(raw)}`)).toEqual(['plats: unknown-place'])
  })

  it('an id of any length is read', () => {
    const long = 'a'.repeat(100_000)
    expect(parseAddress(`#/karta?plats=${long}`).address.place).toBe(long)
  })

  it.each(['de', 'SV', 'sv-SE'])('%s is no language of the app', (raw) => {
    expect(codes(`#/start?sprak=${raw}`)).toEqual(['sprak: bad-language'])
    expect(parseAddress(`#/start?sprak=${raw}`).address.language).toBe('sv')
  })

  it.each(['ods', 'ods.', '.ods', 'a.b.c', 'a|b'])('”%s” is nothing to compare', (raw) => {
    expect(codes(`#/karta?jamfor=${raw}`)).toEqual(['jamfor: unknown-layer'])
  })
})

test('the start address says nothing but where', () => {
  expect(printAddress(startAddress)).toBe('#/start')
})

test.each(['', '#', '#/', '/', '#?', '#/?'])('”%s” is the start page', (hash) => {
  expect(parseAddress(hash)).toEqual({ address: startAddress, problems: [] })
})
