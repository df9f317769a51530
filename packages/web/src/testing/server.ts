import { setupServer } from 'msw/node'

/** Stands where the API would. Each test says what it answers with `answer`; what is not said is an error. */
export const server = setupServer()
