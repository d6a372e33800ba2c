import { graphql } from '@/gql'
import type { SavedQueriesQuery } from '@/gql/graphql'

export const SavedQueriesDocument = graphql(`
  query SavedQueries($after: Cursor) {
    savedQueries(first: 100, after: $after, orderBy: { field: NAME }) {
      edges {
        node {
          id
          name
          document
          variables
          createdByName
          createdBy {
            id
            email
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    viewer {
      email
      permissions
    }
  }
`)

type Edge = NonNullable<NonNullable<SavedQueriesQuery['savedQueries']['edges']>[number]>
export type SavedQuery = NonNullable<Edge['node']>
export type Reader = NonNullable<SavedQueriesQuery['viewer']>

export const SavedQueryDocument = graphql(`
  query SavedQuery($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on SavedQuery {
        name
        document
        variables
      }
    }
  }
`)

export const SaveQueryDocument = graphql(`
  mutation SaveQuery($input: CreateSavedQueryInput!) {
    createSavedQuery(input: $input) {
      savedQuery {
        id
        name
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export const DeleteQueryDocument = graphql(`
  mutation DeleteQuery($input: DeleteSavedQueryInput!) {
    deleteSavedQuery(input: $input) {
      deletedId
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

/** Whether the viewer may delete a saved query: their own, or any if they manage users. */
export function mayDelete({ createdBy }: SavedQuery, reader: Reader | null | undefined): boolean {
  if (!reader) return false
  return reader.permissions.includes('MANAGE_USERS') || createdBy?.email === reader.email
}
