/** Every type registers itself; this list is the table of contents of the graph. */
import './scalars.ts'
import './errors.ts'
import { builder } from './builder.ts'

export const schema = builder.toSchema()
