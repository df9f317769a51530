import { graphql } from '#web/gql/gql.ts'

/** Where the viewer is signed in, and with which address. */
export const securityQuery = graphql(/* GraphQL */ `
  query SecurityPage_loginsQuery {
    viewer {
      account {
        id
        email
      }
      logins {
        id
        current
        ...LoginRow_loginFragment
      }
    }
  }
`)
