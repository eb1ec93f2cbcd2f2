import { after, before, findInCells, type Hit } from '../find-in-cells'
import type { CheckRule } from '../finding'

/**
 * A dash or hyphen that the text has lost, where the words left show it: a label run into its sentence, an abbreviation
 * into its noun. A lost dash that leaves a whole sentence ("Polisiära insatser ska försvåra …") is not told.
 */
export const lostDash = {
  id: 'lost-dash',
  looksAt: 'text',
  check: (plan) =>
    findInCells(plan, 'lost-dash', (text, { column }) => [
      ...(column === 'problem' ? labels.flatMap((pattern) => betweenWords(text, pattern)) : []),
      ...(column === 'action' ? betweenWords(text, actionLabel) : []),
      ...hyphens.flatMap((pattern) => withinWord(text, pattern)),
    ]),
} as const satisfies CheckRule

/** Each pattern has two groups, and the dash stood between them. */
const labels: readonly RegExp[] = [
  // "Hässelby torg (ÖDS) Ytorna i anslutning till …"
  new RegExp(String.raw`(\(ÖDS\))\s+(\p{Lu}\p{L}*)${after}`, 'gu'),
  // "(ÖDS) - Torget På torget har …"
  new RegExp(String.raw`(?<=\(ÖDS\)\s?[-–]\s?)${before}(\p{Lu}\p{Ll}+)\s+(På|Vid|Här|Där|Det|Den|De)${after}`, 'gu'),
  // "(ÖDS) - Parkering till platsen kom …"
  new RegExp(String.raw`(?<=\(ÖDS\)\s?[-–]\s?)${before}(\p{Lu}\p{Ll}+)\s+(till)(?=\s+platsen\s+kom${after})`, 'gu'),
  // "(ÖDS) - Säljarna Säljarna tillhör …"
  new RegExp(String.raw`(?<=\(ÖDS\)\s?[-–]\s?)${before}(\p{Lu}\p{Ll}+)\s+(\1)${after}`, 'gu'),
]

/** "Fysisk åtgärd En utredning …", "Polisiära insatser hög polisnärvaro". */
const actionLabel = new RegExp(
  String.raw`${before}((?:Fysiska?|Sociala?|Polisi?ära?)\s(?:åtgärd(?:er)?|insats(?:er)?))\s+(En|Ett|Den|Det|[Hh]ög|[Öö]kad|[Tt]ätare|[Ss]ynlig)${after}`,
  'gu',
)

const hyphens: readonly RegExp[] = [
  // "SSPFkoordinator"; "BoU" and "SKR:s" have no four small letters in a row.
  new RegExp(String.raw`${before}(\p{Lu}{2,6})(\p{Ll}{4,})${after}`, 'gu'),
  // "15åringar"
  new RegExp(String.raw`(?<![\p{L}\p{N}]|\d\s)([1-9]\d?)(åring\p{L}*)${after}`, 'gu'),
]

function betweenWords(text: string, pattern: RegExp): readonly Hit[] {
  return [...text.matchAll(pattern)].map(([quote, left, right]) => ({
    quote,
    repairs: [{ to: `${left} – ${right}` }, { to: `${left} - ${right}` }],
  }))
}

function withinWord(text: string, pattern: RegExp): readonly Hit[] {
  return [...text.matchAll(pattern)].map(([quote, left, right]) => ({ quote, repairs: [{ to: `${left}-${right}` }] }))
}
