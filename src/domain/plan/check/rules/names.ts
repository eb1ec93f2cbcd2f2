/** Given names that are common in Sweden. Those that are words as well ("Per", "My", "Love", "Hans") are left out. */
export const givenNames: ReadonlySet<string> = new Set(
  `aaron abbas abdi abdullah adam adnan agneta agnes ahmad ahmed aida aisha albin aleksandra alex alexander alexandra alfred
ali alice alicia alma alva amanda amina amir amira anders andrea andreas anette angelica anita ann anna annelie annette
annika anton antonia arne arvid astrid august axel barbro bengt benjamin berit bertil birgit birgitta bodil boris britt
camilla carina carl carolina caroline catarina cecilia charlotta charlotte christer christian christina christoffer clara
claes dagmar dan daniel daniela david denise dennis ebba edit edvin edward elena eleonor elias elin elina elisabet elisabeth
elise elizabeth ella ellen elsa elvira emelie emil emilia emma emmy erik erika erland ernst ester eva evelina fadi fatima
fatma felicia felix filip filippa folke frank fredrik freja frida fredrika gabriel gabriella george georg gerd goran greta
gudrun gunilla gunnar gunnel gustaf gustav göran hampus hanna hannah hannes harald harry hasan hassan hedda hedvig helen
helena helene helge helena henrik henry herman hilda hilma holger hugo hussein ibrahim ida ines inga ingela ingemar ingeborg
inger ingrid ingvar irene iris isa isabella isabelle isak ivan jack jacob jakob jan jamal jasmin jasmine jens jennie jenny jerker
jesper jessica jimmy joakim joel johan johanna johannes john johnny jon jonas jonathan jonna josef josefin josefine julia
julius jörgen kajsa karin karl karolina katarina kenneth kent kerstin kevin khadija kjell klara klas konstantin kristian
kristina kristoffer kurt lars lasse laura leif leila leila lena lennart leo leon lilian lina linda linn linnea linnéa linus
lisa lisbeth louise lotta lovisa lucas lucia ludvig lukas magdalena magnus maja maj-britt malin malte marcus margareta
margaretha maria mariam marianne marie marina mario markus marta martin martina mats mathias matilda mattias maryam melissa
melker mia michael mikael miriam mirjam moa mohamed mohammad mohammed mona monica monika muhammed mustafa nadia natalie
nathalie nazanin nicklas nicole niklas nils nina noah noel nora ola olga olivia olle olof olov omar oscar oskar osman otto
patricia patrik paul paula pauline pernilla peter petra philip pia pontus rasmus rebecca rebecka reza rickard rikard richard
robert robin roger roland rolf ronja roza rune rut ruth samir samira samuel sandra sara sarah sebastian selma sigrid simon
siv sofia sofie sonja staffan stefan stellan stina sture sune susanna susanne sven svante svetlana tage tanja teresa
terese theo theodor therese thomas thorbjörn tilda tilde tina tobias tomas tommy toni tor torbjörn tore torsten tova tove tuva
tyra ulla ulrica ulrika valter vanja vera veronica veronika victor victoria vidar viktor viktoria vilhelm vincent viola
vilgot wilhelm william wilma yasmin yusuf yvonne zahra zainab zara zeinab åke åsa örjan östen`.split(/\s+/),
)

/** Endings of Swedish surnames and of some others that are common here. */
export const surnameEnding =
  /(?:sson|son|sen|berg|ström|gren|lund|qvist|kvist|quist|lind|lin|lén|lén|én|dahl|dal|holm|stedt|sted|mark|fors|blad|blom|ander|nius|lius|man|nen|ić|ović|ev|ova|oğlu|zadeh|yan|ian)$/u

/** Words that stand beside a given name in the name of a place or an organisation, whole or as the end of one. */
export const wordsOfPlaces =
  /^(?:stockholms?|sveriges?|svenska|ungdom|ab|bygg|bostad|villastad|norra|södra|östra|västra|nya|lilla|stora)$|(?:torg|torget|gata|gatan|väg|vägen|park|parken|skola|skolan|gården|kyrka|kyrkan|huset|hemmet|hallen|centrum|teamet|gruppen|enheten|kontoret|förvaltning|förvaltningen|stiftelsen|föreningen|församling|bostäder|fastigheter|byrån|mottagningen|akuten|gymnasiet|biblioteket|kliniken|station|nätverket)$/iu

/** Companies and units that bear a person's name. */
export const namedAfterPersons: ReadonlySet<string> = new Set([
  'maria ungdom',
  'maria magdalena',
  'einar mattsson',
  'erik wallin',
  'olov lindgren',
  'åke sundvall',
  'karl johan',
  'carl johan',
])
