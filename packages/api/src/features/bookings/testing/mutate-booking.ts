import type { SignedInViewer } from '#auth/viewer.ts'
import type { World } from '#testing/world.ts'

/** The answer of a booking mutation, as far as tests use it. */
export interface BookingAnswer {
  readonly __typename: string
  readonly code?: string
  readonly nearest?: readonly { start: string }[]
  readonly fields?: readonly { path: string }[]
  readonly booking?: {
    readonly id: string
    readonly version: number
    readonly status: string
    readonly start: string
    readonly end: string
    readonly cancelledBy: string | null
    readonly changes: readonly { kind: string; actor: string; message: string | null }[]
  }
  readonly session?: { readonly id: string; readonly status: string; readonly version: number } | null
}

/** The default selection of a booking. */
export const bookingFields =
  'booking { id version status start end cancelledBy changes { kind actor message } }'

/** Runs a mutation of bookings by its name; `more` is what its success selects. */
export async function mutateBooking(
  world: World,
  by: SignedInViewer,
  name: string,
  input: object,
  more = bookingFields,
): Promise<BookingAnswer> {
  const type = name.charAt(0).toUpperCase() + name.slice(1)
  const near = /^(hold|book|reschedule)/.test(name) ? '... on TimeRefused { nearest { start } }' : ''
  const fields = name === 'releaseHold' ? '' : '... on InvalidInput { fields { path } }'
  const document = `mutation M($input: ${type}Input!) { answer: ${name}(input: $input) {
    __typename ... on Error { code } ${near} ${fields} ... on ${type}Success { ${more} } } }`
  const { answer } = await world.as(by).get<{ answer: BookingAnswer }>(document, { input })
  return answer
}
