import Negotiator from 'negotiator'

const json = 'application/json'
const graphqlResponse = 'application/graphql-response+json'

/** The media types of an answer (GraphQL over HTTP). */
export type AnswerType = typeof json | typeof graphqlResponse

type Request = { readonly headers: { readonly accept?: string | undefined } }

/** The media type that a client prefers. JSON if it names none of ours, because that is what most programs read. */
export function answerTypeFor({ headers: { accept } }: Request): AnswerType {
  const offered = [contentType(json), contentType(graphqlResponse)]
  const preferred = new Negotiator({ headers: { accept } }).mediaType(offered)
  return preferred === contentType(graphqlResponse) ? graphqlResponse : json
}

/**
 * The status of a request that was read but whose document or variables fail. A client of plain JSON cannot tell such
 * an answer from one of a proxy unless its status is 200. In the other media type the status says it.
 */
export function statusOfFailure(type: AnswerType): 200 | 400 {
  return type === graphqlResponse ? 400 : 200
}

/** The Content-Type of an answer. */
export function contentType(type: AnswerType): string {
  return `${type}; charset=utf-8`
}
