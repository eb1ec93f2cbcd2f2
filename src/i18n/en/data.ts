import type { data as source } from '../sv/data'

export const data: typeof source = {
  heading: 'Data',
  lead: 'What you add lies in this browser. Here it is taken out, in and together with others’.',
  parts: {
    label: 'Parts',
    arbetsbok: 'The work file',
    plan: 'The plan as a spreadsheet',
    handelser: 'Incidents from files',
    andrat: 'Changed since',
  },
}
