export const about = {
  lead: 'Platsbild är en kartbild över otrygga platser. En plats visas aldrig utan sina orsaker och åtgärder, och aldrig utan var uppgiften kommer ifrån.',
  truth: {
    heading: 'Vad du kan lita på',
    points: [
      'Varje siffra och påstående har en källa. Ett klick på märket visar källans egna ord.',
      'Verkligt, härlett och påhittat ser olika ut. Påhittat underlag bär ordet Exempeldata överallt.',
      'Det som inte är känt visas som uppgift saknas, aldrig som noll.',
      'Källor som säger olika står bredvid varandra. Ingen utses till vinnare.',
      'Ett ungefärligt läge ritas som ungefärligt.',
      'Händelser som rapporterats är inte alla brott. Platsbild förutsäger inga personer och sätter inga betyg på platser.',
    ],
  },
  shortcuts: {
    heading: 'Kortkommandon',
    keys: 'Tangenter',
    does: 'Gör',
    none: 'Tabb, Skift + Tabb, Enter, blanksteg, piltangenter och Esc fungerar som i andra webbsidor.',
  },
  accessibility: {
    heading: 'Tillgänglighetsredogörelse',
    status:
      'Platsbild siktar på EN 301 549 och WCAG 2.2, nivå AA. Bedömningen är vår egen; ingen oberoende granskning är gjord. Vi kan därför inte lova att kraven är uppfyllda helt.',
    limitsHeading: 'Kända brister',
    limits: [
      'Kartytan kan inte läsas av en skärmläsare. Samma platser i samma ordning finns i listan bredvid kartan, och platspanelen säger allt som kartan visar om en plats.',
      'Handlingarna finns bara på svenska. I engelskt läge står citaten kvar på svenska.',
      'Handlingarnas bilder, diagram och flera tabeller följde inte med texten. Det som stod bara där kan inte visas för någon.',
      'Texten i handlingarna är hämtad ur pdf: några streck är borta, och skärmläsare kan läsa sådana ord fel.',
    ],
    waysHeading: 'Så fungerar det',
    ways: [
      'Allt går att göra med tangentbord, och fokus syns.',
      'Texten kan förstoras till 200 procent och sidan visas i 320 pixlars bredd.',
      'Under Inställningar finns ljust, mörkt och hög kontrast. Rörelser stängs av när datorn ber om det.',
      'Ingen uppgift vilar på färg ensam.',
    ],
    contact: (municipality: string) =>
      `Hittar du en brist, eller behöver du innehållet på ett annat sätt: kontakta ${municipality}. Är du inte nöjd med svaret kan du anmäla bristen till tillsynsmyndigheten för lagen om tillgänglighet till digital offentlig service.`,
  },
  material: {
    heading: 'Byta material',
    paragraphs: [
      'Allt som visas läses ur mappen geodata bredvid appen. Katalogen catalog.json räknar upp filerna; en annan stadsdel tar över Platsbild genom att byta dem.',
      'Hur varje fil är gjord, med källa, licens och datum, står i geodata/README.md. En post som inte går att läsa utelämnas och anges, och resten visas.',
    ],
    datasets: 'Se underlaget som används nu',
  },
  privacy: {
    heading: 'Kakor och spårning',
    text: 'Platsbild använder inga kakor och ingen spårning. Ingen adress utanför webbplatsen anropas om inte katalogen namnger den. Valt utseende, din roll och det du skriver sparas i din webbläsare och går ingen annanstans, om inte webbplatsen har en gruppdatabas och du loggar in i den.',
  },
  licences: {
    heading: 'Kartuppgifter och licenser',
    lead: 'Kartan ritas ur dessa källor:',
  },
  planned: {
    notBuilt: 'Den här delen är inte byggd än.',
    willHold: 'Vad som ska finnas här',
    until: 'Tills dess',
    parts: {
      vandring: {
        will: 'Planera en trygghetsvandring med stopp, tid och frågor, anteckna fynd på plats utan nät, och lämna ett protokoll med ägare och svar.',
        now: 'Läs orsakerna vid delplatserna och se efter på plats om de stämmer. Platsbladet går att skriva ut och ta med.',
      },
      dragning: {
        will: 'En dragning där text, karta och plats hör ihop, med helskärm, talarstöd och en tangent som döljer det känsliga.',
        now: 'Varje plats går att skriva ut som ett blad med hela kedjan, och frågor besvaras ur källorna.',
      },
    },
    links: {
      place: (name: string) => `${name}: delplatser, orsaker och åtgärder`,
      statements: 'Alla uppgifter med källa',
      disagreements: 'Där källorna säger olika',
    },
  },
}
