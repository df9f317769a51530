import './scalars.ts'
import './errors.ts'
import '#generated/graph.gen.ts'
import { describeNotices } from '#features/notifications/graph/describe-notices.ts'
import { notices } from '#generated/notices.gen.ts'
import { builder } from './builder.ts'
import { synchronousIds } from './synchronous-ids.ts'
import { answersInTurns } from './turns/answers-in-turns.ts'

describeNotices(notices)

/**
 * Every type registers itself, in the order of the files. Only the printed schema is sorted, because sorting takes a
 * tenth of the build time.
 */
export const schema = answersInTurns(synchronousIds(builder.toSchema({ sortSchema: false })))
