/** Filer in och ut. */
export const data = {
  heading: 'Data',
  lead: 'Det ni lägger till ligger i den här webbläsaren. Här förs det ut, in och samman med andras.',
  parts: {
    label: 'Delar',
    arbetsbok: 'Arbetsboken',
    plan: 'Planen som kalkylblad',
    handelser: 'Händelser ur filer',
    andrat: 'Ändrat sedan',
  },
}
