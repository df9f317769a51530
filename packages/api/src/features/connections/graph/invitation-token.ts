import { z } from 'zod'

/** The token of an invitation. The use cases check its form. */
export const invitationToken = z.string().describe('The last part of the link.')
