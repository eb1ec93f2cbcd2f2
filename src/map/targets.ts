import { layerIdOf } from './style'

/** Something of the material under the pointer. */
export type Target =
  | { readonly kind: 'spot'; readonly id: string; readonly place: string; readonly name: string }
  | { readonly kind: 'place'; readonly id: string; readonly name: string }
  | { readonly kind: 'incidents'; readonly count: number }
  | { readonly kind: 'incident'; readonly id: string; readonly type: string; readonly start: string }
  | { readonly kind: 'notices'; readonly district: string; readonly count: number }
  | { readonly kind: 'stop'; readonly name: string }
  /** A shape of the user's own: where it stands in which layer, and what the file calls it, if anything. */
  | {
      readonly kind: 'own'
      readonly layer: string
      readonly layerName: string
      readonly index: number
      readonly name: string
    }
  | {
      readonly kind: 'area'
      readonly layer: string
      readonly name: string
      readonly value: number | null
    }

/** A drawn feature as the map library hands it over: what it is drawn by, and its properties. */
export type DrawnFeature = {
  readonly layer: { readonly id: string }
  readonly properties: Readonly<Record<string, unknown>>
}

/** What is under the pointer, topmost first, each thing once. Everything in it is text, to be shown as text. */
export function targetsAt(features: readonly DrawnFeature[]): Target[] {
  const targets: Target[] = []
  const seen = new Set<string>()
  for (const feature of features) {
    const target = targetOf(feature)
    if (!target) continue
    const key = JSON.stringify(target)
    if (seen.has(key)) continue
    seen.add(key)
    targets.push(target)
  }
  return targets
}

function targetOf({ layer, properties }: DrawnFeature): Target | null {
  const text = (key: string) => String(properties[key] ?? '')
  const number = (key: string) => Number(properties[key] ?? 0)
  switch (layerIdOf(layer.id)) {
    case 'delplatser':
      return { kind: 'spot', id: text('id'), place: text('place'), name: text('name') }
    case 'ods':
    case 'otrygga-platser':
    case 'bosattningar':
    case 'dumpning':
    case 'undviks':
      return { kind: 'place', id: text('id'), name: text('name') }
    case 'handelser':
      return 'point_count' in properties
        ? { kind: 'incidents', count: number('point_count') }
        : { kind: 'incident', id: text('id'), type: text('type'), start: text('start') }
    case 'notiser':
      return { kind: 'notices', district: text('id'), count: number('count') }
    case 'tunnelbana':
    case 'busshallplatser':
      return { kind: 'stop', name: text('name') }
    case 'egna-lager':
      return {
        kind: 'own',
        layer: text('layer'),
        layerName: text('layerName'),
        index: number('index'),
        name: text('name'),
      }
    case 'otrygghet':
      return {
        kind: 'area',
        layer: 'otrygghet',
        name: text('name'),
        value: typeof properties.value === 'number' ? properties.value : null,
      }
    case 'lagesniva':
      return {
        kind: 'area',
        layer: 'lagesniva',
        name: text('name'),
        value: typeof properties.level === 'number' ? properties.level : null,
      }
    case 'utsatt-omrade':
    case 'utsatt-omrade-avvikande':
    case 'utsatt-omrade-polisen':
      return { kind: 'area', layer: layerIdOf(layer.id) ?? '', name: text('name'), value: null }
    default:
      return null
  }
}
