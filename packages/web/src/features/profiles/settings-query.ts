import { graphql } from '#web/gql/gql.ts'

/** The current values of the profile and practice forms. */
export const settingsQuery = graphql(/* GraphQL */ `
  query SettingsPages_settingsQuery {
    viewer {
      account {
        id
        version
        ...AvatarEditor_accountFragment
        ...ProfileForm_accountFragment
        ...ContactForm_accountFragment
      }
      professional {
        id
        ...PracticeForm_professionalFragment
      }
    }
  }
`)
