import { type Example, example, type Given } from './example.ts'

export function ofProfiles({ reader }: Given): readonly Example[] {
  return [
    example(professional, { handle: reader?.handle ?? 'ada' }),
    example(updateProfile, {
      input: { expectedVersion: reader?.version ?? 1, bio: 'I try things out in GraphiQL.' },
    }),
    example(updateProfessional, {
      input: {
        expectedVersion: reader?.practiceVersion ?? 1,
        sessionLimits: { perDay: 8, clientPerWeek: 5, breakAfterMinutes: 240, breakMinutes: 15 },
      },
    }),
    example(updateContact, { input: { phone: '+33 6 12 34 56 78', shared: true } }),
    example(updateFirstSteps, { input: { pageSeen: true } }),
  ]
}

const professional = `# As Ada or Noor: a professional's page. To people who are not connected it is null.
query Professional($handle: String!) {
  professional(handle: $handle) {
    id
    displayName
    profession
    zone
    contact { email phone }
  }
}
`
const updateProfile = `# As Ada or Noor: a change names the version that it is based on. Run it twice: the second run is refused.
mutation UpdateProfile($input: UpdateProfileInput!) {
  updateProfile(input: $input) {
    __typename
    ... on UpdateProfileSuccess { account { bio version } }
    ... on Error { code message }
  }
}
`
const updateProfessional = `# As Ada: the most sessions of a day, of a client in a week, and her breaks. Clients see the times that are left.
mutation UpdateProfessional($input: UpdateProfessionalInput!) {
  updateProfessional(input: $input) {
    __typename
    ... on UpdateProfessionalSuccess {
      professional { version sessionLimits { perDay perWeek clientPerDay clientPerWeek breakAfterMinutes breakMinutes } }
    }
    ... on InvalidInput { fields { path message } }
    ... on Error { code message }
  }
}
`
const updateContact = `# As Ada or Noor: connected people see the email address and the phone number.
mutation UpdateContact($input: UpdateContactInput!) {
  updateContact(input: $input) {
    __typename
    ... on UpdateContactSuccess { account { contact { email phone shared } } }
    ... on InvalidInput { fields { path message } }
    ... on Error { code message }
  }
}
`
const updateFirstSteps = `# As Ada: ticks off the page that clients see.
mutation UpdateFirstSteps($input: UpdateFirstStepsInput!) {
  updateFirstSteps(input: $input) {
    __typename
    ... on Error { code message }
  }
}
`
