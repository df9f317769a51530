import { z } from 'zod'

/** What opens an invitation. Its use cases know what a token looks like. */
export const invitationToken = z.string().describe('The last part of the link.')
