/** Every type registers itself; this list is the table of contents of the graph. */
import './scalars.ts'
import './errors.ts'
import '#features/services/graph/create-service.mutation.ts'
import '#features/services/graph/services.query.ts'
import '#features/services/graph/update-service.mutation.ts'
import { builder } from './builder.ts'

export const schema = builder.toSchema()
