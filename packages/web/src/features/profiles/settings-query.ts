import { graphql } from '#web/gql/gql.ts'

/** What profile and practice are edited from. */
export const settingsQuery = graphql(/* GraphQL */ `
  query SettingsPages_settingsQuery {
    viewer {
      account {
        id
        version
        ...AvatarEditor_accountFragment
        ...ProfileForm_accountFragment
      }
      professional {
        id
        ...PracticeForm_professionalFragment
      }
    }
  }
`)
