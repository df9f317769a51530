import { type Example, example, type Given } from './example.ts'

export function ofAccounts({ reader }: Given): readonly Example[] {
  const input = { email: reader?.email ?? 'ada@hora.example' }
  return [
    example(whoAmI),
    example(policies),
    example(requestSignInLink, { input }),
    example(requestPasswordReset, { input }),
  ]
}

const whoAmI = `# Choose above who to run as.
query WhoAmI {
  viewer {
    account { displayName email zone }
    professional { handle profession }
    logins { id current }
    unreadNotifications
  }
}
`
const policies = `# As anybody: what people accept when they sign up.
query Policies {
  policies { document version minimumAge texts { language url } }
}
`
const requestSignInLink = `# As anybody: mails a link that signs in once. It arrives in /dev/inbox.
mutation RequestSignInLink($input: RequestSignInLinkInput!) {
  requestSignInLink(input: $input) {
    __typename
    ... on RequestSignInLinkSuccess { email }
    ... on Error { code message }
  }
}
`
const requestPasswordReset = `# As anybody: mails a link for a new password. It arrives in /dev/inbox.
mutation RequestPasswordReset($input: RequestPasswordResetInput!) {
  requestPasswordReset(input: $input) {
    __typename
    ... on RequestPasswordResetSuccess { email }
    ... on Error { code message }
  }
}
`
