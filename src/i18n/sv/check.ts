import type { CheckRuleId } from '../../domain/plan/check/check-rules'
import type { CheckRule, Finding } from '../../domain/plan/check/finding'
import type { GoalGap } from '../../domain/plan/check/rules/unmeasured-goal'

/** One rule's words: what it is called, what a finding says, and what an experienced colleague would propose. */
export type RuleText = {
  readonly title: string
  readonly finding: (details: Finding['details']) => string
  readonly suggestion: (details: Finding['details']) => string
}

const rules: Record<CheckRuleId, RuleText> = {
  'named-person': {
    title: 'Namngiven person',
    finding: ({ redacted }) =>
      redacted
        ? 'Handlingen namnger en tjänsteperson här. Appen visar inte namnet.'
        : 'Orden ser ut som namnet på en person.',
    suggestion: () =>
      'Skriv funktionen i stället, till exempel enhet eller befattning. Den gäller även när någon byter tjänst.',
  },
  'personal-number': {
    title: 'Personnummer',
    finding: () => 'Siffrorna har formen av ett personnummer eller samordningsnummer.',
    suggestion: () => 'Ta bort numret. En åtgärdsplan behöver det inte.',
  },
  'contact-details': {
    title: 'Telefon eller e-post',
    finding: ({ kind }) => (kind === 'mail' ? 'Här står en e-postadress.' : 'Här står ett telefonnummer.'),
    suggestion: () =>
      'Ta bort uppgiften om den går till en enskild person. En växel eller funktionsbrevlåda kan stå kvar.',
  },
  'age-and-network': {
    title: 'Ålder och nätverk tillsammans',
    finding: () =>
      'Ålder nämns tillsammans med ett kriminellt nätverk. Kretsen blir så liten att enskilda kan pekas ut.',
    suggestion: () =>
      'Behåll uppgiften bara i den interna utgåvan, eller skriv ”ungdomar” eller ”unga vuxna” utan ålder.',
  },
  'person-described': {
    title: 'Person som går att känna igen',
    finding: () => 'En enskild person beskrivs så att läsare kan förstå vem som avses.',
    suggestion: () => 'Beskriv påverkan i stället för personen, till exempel ”förebilder med koppling till nätverket”.',
  },
  'empty-follow-up': {
    title: 'Uppföljning saknas',
    finding: ({ empty, rows }) => `${empty} av ${rows} rader har ingen uppföljning.`,
    suggestion: () => 'Börja med de rader vars tid har gått ut. Ange status, vad som har genomförts och datum.',
  },
  'follow-up-without-outcome': {
    title: 'Uppföljning utan resultat',
    finding: () => 'Uppföljningen säger vad som ska räknas men inte hur många det blev.',
    suggestion: () =>
      'Skriv antalet och för vilken tid det gäller. Det som ska räknas hör hemma som indikator vid målet.',
  },
  'counted-causes': {
    title: 'Fler orsaker än sammanställningen räknar',
    finding: ({ area, stated, parts, several }) =>
      `${area}: planens sammanställning räknar orsakerna till ${stated}, en per ifylld cell. Cellerna rymmer ${parts} i vår uppdelning; celler med flera orsaker: ${several}.`,
    suggestion: () =>
      'Ange antalet orsaker, inte antalet celler, när planen sammanfattas, eller låt varje orsak få en egen rad.',
  },
  'cause-without-action': {
    title: 'Orsaker utan egen åtgärd',
    finding: ({ causes, actions, left }) =>
      `Cellen rymmer ${causes} orsaker och raden har ${counted(actions, 'åtgärd', 'åtgärder')}. Orsaker utan knuten åtgärd, i vår läsning: ${left}.`,
    suggestion: () =>
      'Mallen ber om en åtgärd för varje orsak. Lägg till en åtgärd, knyt en befintlig till orsaken, eller stryk orsaker som inte ska bearbetas.',
  },
  'empty-cell': {
    title: 'Tom cell',
    finding: () => 'Cellen är tom fast raden är påbörjad.',
    suggestion: () => 'Fyll i cellen eller ta bort raden.',
  },
  'unmeasured-goal': {
    title: 'Mål som inte går att mäta',
    finding: ({ letters, missing }) => `Målet saknar ${missingWords(missing)} (${letters} i SMART).`,
    suggestion: ({ indicators }) =>
      indicators
        ? `Pröva om detta, som appen redan har, mäter målet: ${indicators}. Ange utgångsvärde, målvärde och år.`
        : 'Ange vad som visar att målet är nått: ett mått, värdet i dag, värdet ni vill nå och när. Om målet är accepterat och realistiskt får ni bedöma själva.',
  },
  'goal-years': {
    title: 'Olika målår för samma plats',
    finding: ({ place, count, years }) =>
      `Samma mål för ${place} har ${count} olika målår. År, med Excelfilens rader inom parentes: ${years}.`,
    suggestion: () =>
      'Bestäm vilket år som gäller för platsen och skriv det på alla rader, eller skriv varför de skiljer sig.',
  },
  'goal-year-series': {
    title: 'Målår som stiger rad för rad',
    finding: ({ place, pairs, skipped }) =>
      `Målåren för ${place} stiger med ett år per rad (Excelfilens rad: år): ${pairs}. Så blir det när en cell dras nedåt med fyllhandtaget i ett kalkylprogram${skipped ? ' och några rader rättas efteråt' : ''}. Det är troligt men inte säkert.`,
    suggestion: () => 'Fråga den som fyllde i planen. Var det inte meningen, rätta åren.',
  },
  'action-without-actor': {
    title: 'Åtgärd utan aktör',
    finding: ({ empty }) =>
      empty
        ? 'Kolumnen Vem är tom.'
        : 'Ingen aktör är utpekad för åtgärden, varken i cellen eller i Vem, i vår läsning.',
    suggestion: () => 'Skriv vem som ansvarar för just den här åtgärden.',
  },
  'actor-without-role': {
    title: 'Aktör utan roll',
    finding: () => 'Aktören nämns utan att det framgår vad den ska göra, medan andra i cellen har en roll.',
    suggestion: () => 'Skriv om aktören leder, ansvarar, samverkar, deltar eller bjuds in, och för vad.',
  },
  'row-reference': {
    title: 'Hänvisning till en rad',
    finding: ({ number, leads, label }) => {
      if (leads === 'self') return `Hänvisningen till rad ${number} leder till raden själv.`
      if (leads === 'nowhere') return `Hänvisningen till rad ${number} leder ingenstans: området har ingen sådan rad.`
      const end = `Hänvisningen leder till Excelfilens rad ${number}, ”${label}”`
      return leads === 'other-actors' ? `${end}, som har andra aktörer.` : `${end}.`
    },
    suggestion: ({ leads }) =>
      leads === 'row'
        ? 'Skriv ut vem som avses eller vad raden handlar om. Radnumret ändras när en rad läggs till.'
        : 'Kontrollera vilken rad som avses och skriv ut vem som ansvarar.',
  },
  'repeated-row': {
    title: 'Rad som upprepas',
    finding: ({ number, earlier, likeness }) =>
      `Rad ${number} har ${likeness === 'same' ? 'samma' : 'nästan samma'} problem och åtgärd som rad ${earlier}.`,
    suggestion: () => 'Slå ihop raderna, eller skriv vad som skiljer dem åt.',
  },
  'repeated-text': {
    title: 'Samma text på flera rader',
    finding: ({ likeness, rows }) =>
      `Texten står ${likeness === 'same' ? 'ordagrant' : 'nästan ordagrant'} på flera rader (Excelfilens rad ${rows}).`,
    suggestion: () =>
      'Är det en och samma insats räcker det att den står på ett ställe. Annars, skriv vad som gäller just här.',
  },
  'template-text': {
    title: 'Mallens text står kvar',
    finding: () => 'Mallens anvisning står kvar i planen.',
    suggestion: () => 'Ta bort anvisningen eller ersätt den med er egen text.',
  },
  'misspelt-heading': {
    title: 'Felstavad rubrik',
    finding: ({ heading, name }) => `Rubriken är ”${heading}”. Området heter ”${name}”.`,
    suggestion: () => 'Rätta rubriken.',
  },
  'numbers-run-together': {
    title: 'Tal som har flutit ihop',
    finding: () => 'Två tal står utan strecket mellan sig. Troligen försvann det när texten togs ur en PDF-fil.',
    suggestion: () => 'Välj den läsning som är rätt, helst efter originalet. Appen gissar varken åldrar eller år.',
  },
  'lost-dash': {
    title: 'Streck som har försvunnit',
    finding: () => 'Ett tankstreck eller bindestreck saknas mellan orden.',
    suggestion: () => 'Sätt in strecket.',
  },
  'stray-white-space': {
    title: 'Mellanslag på fel ställe',
    finding: () => 'Ett mellanslag är för mycket eller saknas intill ett skiljetecken.',
    suggestion: () => 'Rätta mellanslaget.',
  },
  misspelling: {
    title: 'Stavning',
    finding: () => 'Orden är troligen felskrivna.',
    suggestion: () => 'Rätta orden. Kontrollen bygger på en lista över kända fel och hittar inte alla.',
  },
}

const gaps: Record<GoalGap, string> = { number: 'tal eller indikator', baseline: 'utgångsvärde', date: 'tid' }

export const check = {
  rules,
  looksAt: {
    mål: 'Mål',
    tid: 'Tid',
    ansvar: 'Ansvar',
    uppföljning: 'Uppföljning',
    delar: 'Orsaker och åtgärder',
    text: 'Text',
    person: 'Personuppgifter',
  } satisfies Record<CheckRule['looksAt'], string>,
}

/** "tal eller indikator, och utgångsvärde": the codes of `details.missing`, in words. */
function missingWords(missing: string | number | undefined): string {
  const words = String(missing ?? '')
    .split(' ')
    .map((gap) => gaps[gap as GoalGap] ?? gap)
  return new Intl.ListFormat('sv-SE', { type: 'conjunction' }).format(words)
}

function counted(count: string | number | undefined, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`
}
