import { graphql } from '#web/gql/gql.ts'

/** The professionals the viewer is a client of. */
export const myProfessionalsQuery = graphql(/* GraphQL */ `
  query MyProfessionals_professionalsQuery {
    professionals(first: 100) {
      edges {
        node {
          id
          ...ProfessionalRow_professional
        }
      }
    }
  }
`)
