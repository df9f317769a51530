import { type Example, example, type Given } from './example.ts'

export function ofRequests({ start, keyOf }: Given): readonly Example[] {
  return [
    example(openRequests),
    example(approveRequest, {
      input: { bookingId: 'the id that OpenRequests answered', idempotencyKey: keyOf('approveRequest') },
    }),
    example(declineRequest, {
      input: {
        bookingId: 'the id that OpenRequests answered',
        message: 'I am away then. Would the next day suit you?',
        suggestedStarts: [start],
        idempotencyKey: keyOf('declineRequest'),
      },
    }),
    example(acceptSuggestedTime, {
      input: {
        bookingId: 'the id that DeclineRequest answered',
        start,
        idempotencyKey: keyOf('acceptSuggestedTime'),
      },
    }),
    example(withdrawRequest, {
      input: {
        bookingId: 'the id of a request that ConfirmBooking answered',
        idempotencyKey: keyOf('withdrawRequest'),
      },
    }),
  ]
}

const openRequests = `# As Ada: the requests that she has to answer. Noor makes one by confirming a hold of "Recording day".
query OpenRequests {
  openRequests { id start answerUntil service { name } client { displayName } viewerCanAnswer }
}
`
const approveRequest = `# As Ada: books the time that Noor asked for.
mutation ApproveRequest($input: ApproveRequestInput!) {
  approveRequest(input: $input) {
    __typename
    ... on ApproveRequestSuccess { booking { id start status } }
    ... on Error { code message }
  }
}
`
const declineRequest = `# As Ada: declines a request, and suggests another time.
mutation DeclineRequest($input: DeclineRequestInput!) {
  declineRequest(input: $input) {
    __typename
    ... on DeclineRequestSuccess { booking { id status suggestedStarts } }
    ... on TimeRefused { nearest { start } }
    ... on Error { code message }
  }
}
`
const acceptSuggestedTime = `# As Noor: books the suggested time. It needs no second approval.
mutation AcceptSuggestedTime($input: AcceptSuggestedTimeInput!) {
  acceptSuggestedTime(input: $input) {
    __typename
    ... on AcceptSuggestedTimeSuccess { booking { id start status } }
    ... on TimeRefused { nearest { start } }
    ... on Error { code message }
  }
}
`
const withdrawRequest = `# As Noor: withdraws a request. It costs nothing.
mutation WithdrawRequest($input: WithdrawRequestInput!) {
  withdrawRequest(input: $input) {
    __typename
    ... on WithdrawRequestSuccess { booking { id status } }
    ... on Error { code message }
  }
}
`
