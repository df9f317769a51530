import { graphql } from '#web/gql/gql.ts'

/** Everything the practice offers; a practice has a hundred services at most. */
export const servicesQuery = graphql(/* GraphQL */ `
  query ServicesPage_servicesQuery {
    services(first: 100) {
      edges {
        cursor
        node {
          id
          active
          ...ServiceRow_service
        }
      }
    }
  }
`)
