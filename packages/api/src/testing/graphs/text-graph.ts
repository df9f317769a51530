import { buildSchema, type GraphQLSchema } from 'graphql'
import { type Topic, topics } from '#events/topics.ts'
import { liveExtension } from '#graph/live-field.ts'
import type { ProfessionalId } from '#kernel/ids.ts'
import { ok } from '#kernel/result.ts'

/** A graph whose answers are as long as asked for. */
export function textGraph(): GraphQLSchema {
  const schema = buildSchema(`
    type Text { text: String! }
    type Query { text(length: Int!): Text! }
    type Subscription { text(length: Int!, after: String): Text! }
  `)
  const textOf = ({ length }: { readonly length?: number }) => ({ text: 'x'.repeat(length ?? 0) })
  const field = schema.getQueryType()?.getFields()['text']
  const live = schema.getSubscriptionType()?.getFields()['text']
  if (field === undefined || live === undefined) throw new Error('The graph has no fields')
  field.resolve = (_root, args) => textOf(args)
  live.resolve = (payload) => payload
  live.extensions = liveExtension({
    grant: async () => {
      const topic: Topic = topics.calendar('019aaaaa-0000-7000-8000-000000000000' as ProfessionalId)
      return ok({ topics: [topic], view: 'all' })
    },
    load: async (_signal, args) => textOf(args),
  })
  return schema
}
