import { randomBytes } from 'node:crypto'

/** The id of a request in the log and in answers. It is short, because people read it aloud to support. */
export function newRequestId(): string {
  return randomBytes(6).toString('hex')
}
