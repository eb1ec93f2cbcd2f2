import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { readMaterial } from './read-material'

/** Serves the real files of `geodata/`. A test that wants another answer adds it with `materialServer.use(…)`. */
export const materialServer = setupServer(
  http.get('*/geodata/:file', ({ params }) => {
    try {
      return HttpResponse.json(readMaterial(String(params.file)))
    } catch {
      return new HttpResponse(null, { status: 404 })
    }
  }),
)
