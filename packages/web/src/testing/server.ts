import { setupServer } from 'msw/node'

/** Takes the place of the API. Each test defines its answers with `answer`; any other request is an error. */
export const server = setupServer()
