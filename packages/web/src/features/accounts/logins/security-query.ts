import { graphql } from '#web/gql/gql.ts'

/** The viewer's address and logins. */
export const securityQuery = graphql(/* GraphQL */ `
  query SecurityPage_loginsQuery {
    viewer {
      account {
        id
        email
        hasPassword
      }
      logins {
        id
        current
        ...LoginRow_loginFragment
      }
    }
  }
`)
