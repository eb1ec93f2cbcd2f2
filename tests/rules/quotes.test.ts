import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Catalog, DatasetKind } from '../../src/domain/catalog/catalog'
import type { Feature, FeatureCollection } from '../../src/domain/geo/feature'
import type { Place } from '../../src/domain/places/place'
import type { Plan } from '../../src/domain/plan/plan'
import type { Source } from '../../src/domain/sources/source'
import type { Abbreviation, Disagreement, Statement, Subject } from '../../src/domain/sources/statement'
import type { Survey } from '../../src/domain/survey/survey'

type Node = Readonly<Record<string, unknown>>
type Material = { readonly address: string; readonly kind: DatasetKind; readonly content: unknown }

const root = join(import.meta.dirname, '../..')
const documents = [join(root, '../shared/sources'), join(root, '../../shared/sources')].find((folder) =>
  existsSync(folder),
)
const catalog = JSON.parse(readFileSync(join(root, 'geodata/catalog.json'), 'utf8')) as Catalog
const listed = catalog.datasets.filter(({ address }) => /^[^:]+\.(geo)?json$/.test(address))
const materials: readonly Material[] = listed
  .filter(({ address }) => existsSync(join(root, 'geodata', address)))
  .map(({ address, kind }) => ({
    address,
    kind,
    content: JSON.parse(readFileSync(join(root, 'geodata', address), 'utf8')),
  }))

const sources = all<{ sources: readonly Source[] }>('sources').flatMap((file) => file.sources)
const statements = all<{ statements: readonly Statement[] }>('statements').flatMap((file) => file.statements)
const disagreements = all<{ disagreements: readonly Disagreement[] }>('disagreements').flatMap(
  (file) => file.disagreements,
)
const abbreviations = all<{ abbreviations: readonly Abbreviation[] }>('abbreviations').flatMap(
  (file) => file.abbreviations,
)
const places = all<{ places: readonly Place[] }>('places').flatMap((file) => file.places)
const surveys = all<{ survey: Survey }>('survey').map((file) => file.survey)
const rows = all<{ plan: Plan }>('plan').flatMap((file) => file.plan.rows)
const areaFeatures = all<FeatureCollection>('areas').flatMap((file) => file.features)

describe('the material on disk', () => {
  it('has every file that the catalog lists', () => {
    expect(materials.map(({ address }) => address)).toEqual(listed.map(({ address }) => address))
  })

  it('cites only sources that the list of sources has', () => {
    const known = new Set(sources.map(({ id }) => id))
    const cited = materials.flatMap(({ address, content }) =>
      nodes(content).flatMap(({ source }) => (typeof source === 'string' ? [`${address}: ${source}`] : [])),
    )
    expect(cited.filter((one) => !known.has(one.split(': ')[1] ?? ''))).toEqual([])
    expect(catalog.datasets.flatMap((dataset) => dataset.sources).filter((id) => !known.has(id))).toEqual([])
  })

  it('has ids that occur once in their list', () => {
    const doubled = materials.flatMap(({ address, content }) =>
      lists(content).flatMap((list) => repeated(list.map(({ id }) => id)).map((id) => `${address}: ${id}`)),
    )
    expect(doubled).toEqual([])
    expect(repeated(abbreviations.map(({ short }) => short))).toEqual([])
  })

  it('names only areas that have an outline, and the city it compares with', () => {
    const outlined = areaFeatures.flatMap(({ id, properties }) => [id, properties.id, properties.partOf])
    const known = new Set([...outlined, 'stockholm'])
    const named = [
      ...subjects('area'),
      ...places.flatMap(({ district }) => district ?? []),
      ...surveys.flatMap(({ values }) => values.map(({ area }) => area)),
      ...all('notices').flatMap((file) => nodes(file).flatMap(({ district }) => district ?? [])),
    ]
    expect([...new Set(named)].filter((id) => !known.has(id))).toEqual([])
  })

  it('names only places and spots that exist', () => {
    const known = new Set(places.map(({ id }) => id))
    const drawn = (['place-extents', 'place-positions'] as const).flatMap((kind) => all<FeatureCollection>(kind))
    const pairs = [...rows, ...drawn.flatMap((file) => file.features.map(placeAndSpot))]
    expect(subjects('place').filter((id) => !known.has(id))).toEqual([])
    expect(pairs.filter(({ place }) => place && !known.has(place))).toEqual([])
    expect(pairs.filter(({ place, spot }) => spot && !spotsOf(place).includes(spot))).toEqual([])
  })

  it('says that a figure is missing wherever it has none', () => {
    const silent = statements.filter(({ figure, caution }) => figure?.value === null && !caution)
    expect(silent.map(({ id }) => id)).toEqual([])
  })

  it('spells out an abbreviation only with a citation, and says so otherwise', () => {
    const unfounded = abbreviations.filter(({ long, citation, note }) => (long ? !citation : citation || !note))
    expect(unfounded.map(({ short }) => short)).toEqual([])
  })

  it('holds no personal number, mail address or phone number', () => {
    const personal = [
      /\b(19|20)?\d{6}[-+]\d{4}\b/,
      /[\w.+-]+@[\w-]+\.[a-z]{2,}/i,
      // Area code, then groups of two or three: not the date and time of an ISO stamp.
      /(?<![\d.-])(\+46[ -]?|0)\d{1,3}[ -]\d{2,3}[ -]?\d{2,3}[ -]?\d{0,2}(?![\d:])/,
    ]
    const found = materials.flatMap(({ address, content }) =>
      texts(content)
        .filter((text) => personal.some((pattern) => pattern.test(text)))
        .map((text) => `${address}: ${text}`),
    )
    expect(found).toEqual([])
  })
})

// The documents are not part of a checkout; without them there is nothing to compare with.
if (!documents) console.warn('No quote is checked: ../shared/sources is absent.')

describe.skipIf(!documents)(
  `quotes against the documents${documents ? '' : ' (skipped: ../shared/sources is absent)'}`,
  () => {
    const words = new Map(
      (documents ? readdirSync(documents) : [])
        .filter((name) => /^\d{3}_.*\.txt$/.test(name))
        .map((name) => [`dok-${name.slice(0, 3)}`, collapse(readFileSync(join(documents ?? '', name), 'utf8'))]),
    )
    const quotes = materials.flatMap(({ address, content }) =>
      nodes(content).flatMap(({ source, quote }) =>
        typeof source === 'string' && source.startsWith('dok-') && typeof quote === 'string'
          ? [{ address, source, quote }]
          : [],
      ),
    )

    it('finds the five documents and at least 150 quotes', () => {
      expect([...words.keys()].sort()).toEqual(['dok-000', 'dok-001', 'dok-002', 'dok-003', 'dok-004'])
      expect(quotes.length).toBeGreaterThanOrEqual(150)
    })

    it('has every quote word for word', () => {
      expect(quotes.filter(({ source, quote }) => !quote.trim() || !words.get(source)?.includes(quote))).toEqual([])
    })

    it('holds none of the people whom the documents name', () => {
      const people = [
        ...(words.get('dok-000')?.match(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?= Stadsdelsdirektör)/gu) ?? []),
        ...(words
          .get('dok-002')
          ?.match(/(?<=Sammanfattning ).+?(?= från Socialdemokraterna)/u)?.[0]
          .split(/, | och /) ?? []),
        ...(words.get('dok-004')?.match(/(?<=av förvaltningen, )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu) ?? []),
      ]
      const named = materials.filter(({ content }) =>
        texts(content).some((text) => people.some((one) => text.includes(one))),
      )
      expect(people).toHaveLength(7)
      expect(named.map(({ address }) => address)).toEqual([])
    })
  },
)

function all<Content>(kind: DatasetKind): readonly Content[] {
  return materials.filter((one) => one.kind === kind).map((one) => one.content as Content)
}

function subjects(kind: Subject['kind']): readonly string[] {
  const every = [...statements.map(({ subject }) => subject), ...disagreements.flatMap((one) => one.subjects)]
  return every.filter((subject) => subject.kind === kind).map(({ id }) => id)
}

function spotsOf(place: string | null): readonly string[] {
  return places.find(({ id }) => id === place)?.spots.map(({ id }) => id) ?? []
}

function placeAndSpot({ properties }: Feature) {
  const text = (value: unknown) => (typeof value === 'string' ? value : null)
  return { place: text(properties.place), spot: text(properties.spot) }
}

/** White space as one space; soft hyphens, zero-width characters and page breaks are no words. */
function collapse(text: string): string {
  return text.replace(/[\u00ad\u200b\ufeff]/g, '').replace(/\s+/g, ' ')
}

/** Every object in it, itself included; coordinates are passed by. */
function nodes(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return typeof value[0] === 'number' ? [] : value.flatMap(nodes)
  if (typeof value !== 'object' || value === null) return []
  return [value as Node, ...Object.entries(value).flatMap(([key, part]) => (key === 'coordinates' ? [] : nodes(part)))]
}

/** Every list of objects that have an id. */
function lists(value: unknown): readonly (readonly Node[])[] {
  return nodes(value).flatMap((node) =>
    Object.values(node).filter(
      (part): part is readonly Node[] =>
        Array.isArray(part) && part.length > 0 && part.every((one) => typeof one?.id === 'string'),
    ),
  )
}

function texts(value: unknown): readonly string[] {
  return nodes(value).flatMap((node) =>
    Object.values(node).flatMap((part) =>
      (Array.isArray(part) ? part : [part]).filter((one): one is string => typeof one === 'string'),
    ),
  )
}

function repeated(ids: readonly unknown[]): readonly unknown[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index)
}
