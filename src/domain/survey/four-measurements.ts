import type { Citation } from '../sources/source'
import type { MeasurementSource } from './measurements'

const where = 'Beskrivning av tryggheten'
const quoted = (quote: string): Citation => ({ source: 'dok-001', where, quote })

const listed = (quote: string): Citation => ({ source: 'dok-001', where: 'Källor', quote })

/** The four measurements of Hässelby-Vällingby that the lägesbild of 2024 holds against each other. */
export const fourMeasurements: {
  readonly measurements: readonly MeasurementSource[]
  readonly disagreements: readonly string[]
} = {
  measurements: [
    {
      id: 'stadens-trygghetsmatning',
      name: { sv: 'Stadens trygghetsmätning', en: 'The city’s safety survey' },
      question: quoted(
        'Diagram 1. Svar på frågan Vilken eller vilka platser är det som du ibland kan känna oro på (flervalsfråga). Källa: Stockholms stad (2023b).',
      ),
      period: {
        text: 'första halvåret 2023',
        citations: [quoted('Mätningen genomfördes under det första halvåret 2023.')],
      },
      population: null,
      direction: { safety: 'minskar', statement: 'trygghet-minskar-stadens-matning' },
      answers: null,
      value: null,
      statements: [
        'trygghet-minskar-stadens-matning',
        'oro-kvallstid-okad-hasselby-gard',
        'oro-kvallstid-okad-vallingby',
        'oro-kvallstid-ovriga',
        'avstar-fran-att-ga-ut',
        'gar-omvagar-och-radd',
        'otrygghet-nara-hemmet',
        'otrygghet-parkeringsplatser',
      ],
    },
    {
      id: 'regional-trygghetsundersokning',
      name: { sv: 'Polisens regionala trygghetsundersökning', en: 'The regional safety survey of the police' },
      question: quoted(
        'På frågan ”om du fick välja fritt, skulle du flytta ifrån ditt nuvarande bostadsområde” är Hässelby-Vällingby det stadsdelsområde i Stockholms stad där störst andel invånare svarar ”ja, på grund av otrygghet, mycket brott och ordningsstörningar”.',
      ),
      period: {
        text: '2023 och 2024',
        citations: [
          listed(
            'Origo Group. (2023 april-augusti). Trygghetsundersökning i region Stockholm 2023. Polisregion Stockholm.',
          ),
          listed(
            'Origo Group. (2024 april-augusti). Trygghetsundersökning i region Stockholm 2024. Polisregion Stockholm.',
          ),
        ],
      },
      population: null,
      direction: { safety: 'ökar', statement: 'trygghet-positiv-utveckling' },
      answers: null,
      value: null,
      statements: [
        'trygghet-positiv-utveckling',
        'oro-for-overfall',
        'oro-for-overfall-nalsta',
        'flytta-pa-grund-av-otrygghet',
        'orolig-varje-dag',
      ],
    },
    {
      id: 'medborgarundersokning',
      name: { sv: 'Medborgarundersökningen', en: 'The citizen survey' },
      question: null,
      period: {
        text: '2023 och 2024',
        citations: [listed('Origo Group. (2023 maj/juni). Medborgarundersökning 2023 och 2024. Totalrapport.')],
      },
      population: null,
      direction: { safety: 'ökar', statement: 'trygghet-positiv-utveckling' },
      answers: null,
      value: null,
      statements: ['trygghet-positiv-utveckling'],
    },
    {
      id: 'lokal-enkat-2024',
      name: { sv: 'Lokal trygghetsmätning 2024', en: 'Local safety survey 2024' },
      question: null,
      period: {
        text: 'sommaren 2024',
        citations: [
          quoted('Under sommaren 2024 genomfördes en lokal trygghetsmätning med hjälp av feriearbetande ungdomar.'),
        ],
      },
      population: quoted(
        'Under sommaren 2024 genomfördes en lokal trygghetsmätning med hjälp av feriearbetande ungdomar. Enkäten har också genomförts under samtliga medborgardialoger som förvaltningen genomfört.',
      ),
      direction: null,
      answers: 'lokal-enkat-svarande',
      value: 'lokal-enkat-trygga',
      statements: ['lokal-enkat-trygga', 'lokal-enkat-svarande', 'lokal-enkat-kommunikation'],
    },
  ],
  disagreements: [
    'tryggheten-okar-eller-minskar',
    'oro-stadsdelarna',
    'sju-av-tio-trygga',
    'regional-undersokning-hanvisning',
  ],
}
