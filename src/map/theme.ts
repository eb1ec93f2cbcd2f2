export const mapThemeIds = ['light', 'dark', 'contrast', 'print'] as const
export type MapThemeId = (typeof mapThemeIds)[number]

/** The canvas's share of `ui/tokens.css` (a test compares the data colours) and the base map's own quiet ground. */
export type MapTheme = {
  readonly id: MapThemeId
  readonly outside: string
  readonly neighbour: string
  readonly land: string
  readonly water: string
  readonly waterInk: string
  readonly wood: string
  readonly grass: string
  readonly paved: string
  readonly building: string
  readonly buildingLine: string
  readonly road: string
  readonly path: string
  readonly border: string
  readonly ink: string
  readonly inkSoft: string
  readonly halo: string
  readonly accent: string
  readonly utsatt: string
  readonly drogscen: string
  readonly other: string
  /** What users bring; nothing of the material has it. */
  readonly own: string
  readonly handelse: readonly [string, string, string]
  readonly radsla: readonly [string, string, string, string]
  readonly niva: readonly [string, string, string, string, string]
  readonly noData: string
}

const light: MapTheme = {
  id: 'light',
  outside: '#f1ede5',
  neighbour: '#f6f3ec',
  land: '#fdfcf9',
  water: '#d5dde0',
  waterInk: '#50636b',
  wood: '#dfe6d6',
  grass: '#eaeede',
  paved: '#efe9df',
  building: '#dcd5c9',
  buildingLine: '#c3bbad',
  road: '#ffffff',
  path: '#b9ae9b',
  border: '#8f877a',
  ink: '#22201c',
  inkSoft: '#57524a',
  halo: '#fdfcf9',
  accent: '#0b5a56',
  utsatt: '#e07a00',
  drogscen: '#6b2a96',
  other: '#57524a',
  own: '#b0127c',
  handelse: ['#ffd94a', '#f2873a', '#c92a2a'],
  radsla: ['#dfeaf4', '#b9d3e9', '#86b2d8', '#4d8bc0'],
  niva: ['#eae4d8', '#ffd94a', '#f2873a', '#c92a2a', '#6b2a96'],
  noData: '#a59c8d',
}

export const mapThemes: Record<MapThemeId, MapTheme> = {
  light,
  dark: {
    id: 'dark',
    outside: '#151412',
    neighbour: '#1b1a18',
    land: '#242320',
    water: '#101a20',
    waterInk: '#8fa6b0',
    wood: '#24291f',
    grass: '#282b22',
    paved: '#2c2a26',
    building: '#3a3732',
    buildingLine: '#4a463f',
    road: '#48443d',
    path: '#6d665a',
    border: '#837b6e',
    ink: '#f1ede5',
    inkSoft: '#c2bbae',
    halo: '#1b1a18',
    accent: '#7fd0c4',
    utsatt: '#f59a2c',
    drogscen: '#c58be6',
    other: '#c2bbae',
    own: '#ff85c8',
    handelse: ['#ffe17a', '#f59a55', '#ef5350'],
    radsla: ['#1f2d3a', '#28465f', '#346189', '#4785bd'],
    niva: ['#e9e2d5', '#f2cd3f', '#e8833a', '#cc3232', '#6b2a96'],
    noData: '#6b655b',
  },
  contrast: {
    ...light,
    id: 'contrast',
    outside: '#ffffff',
    neighbour: '#ffffff',
    land: '#ffffff',
    water: '#dfe6ea',
    waterInk: '#000000',
    border: '#000000',
    ink: '#000000',
    inkSoft: '#000000',
    halo: '#ffffff',
    path: '#555555',
    buildingLine: '#666666',
    accent: '#003c8f',
    utsatt: '#b85c00',
    drogscen: '#4a0080',
    other: '#000000',
    own: '#96005f',
    handelse: ['#ffe100', '#e85d00', '#a00000'],
    radsla: ['#dcebf9', '#8fbfe8', '#3f82c0', '#003f7d'],
    niva: ['#ffffff', '#ffe100', '#f08030', '#b00000', '#4a0080'],
    noData: '#555555',
  },
  print: {
    ...light,
    id: 'print',
    outside: '#ffffff',
    neighbour: '#ffffff',
    land: '#ffffff',
    water: '#e3e8ea',
    halo: '#ffffff',
    ink: '#000000',
    inkSoft: '#333333',
  },
}

/**
 * Web fonts by the names that `@font-face` gives them; MapLibre draws labels from them without a glyph server. It puts
 * the name into CSS unquoted, where a word that begins with a digit is an error, so the quotes are part of the name.
 */
export const labelFont = ["'Source Sans 3 Variable'", "'Segoe UI'"]
