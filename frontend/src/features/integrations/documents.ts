import { graphql } from '@/gql'
import type { ApiTokensQuery, WebhookDeliveriesQuery, WebhookEndpointQuery, WebhookEndpointsQuery } from '@/gql/graphql'

type NodeOf<Connection extends { edges?: readonly ({ node?: unknown } | null)[] | null }> = NonNullable<
  NonNullable<NonNullable<Connection['edges']>[number]>['node']
>

export const ApiTokensDocument = graphql(`
  query ApiTokens(
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: ApiTokenOrder
    $where: ApiTokenWhereInput
  ) {
    apiTokens(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, where: $where) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        node {
          id
          name
          scopes
          hint
          createdAt
          createdByName
          expiresAt
          revokedAt
          lastUsedAt
        }
      }
    }
  }
`)
export type Token = NodeOf<ApiTokensQuery['apiTokens']>

export const CreateTokenDocument = graphql(`
  mutation CreateApiToken($input: CreateApiTokenInput!) {
    createApiToken(input: $input) {
      secret
      apiToken {
        id
        name
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)

export const RevokeTokenDocument = graphql(`
  mutation RevokeApiToken($input: RevokeApiTokenInput!) {
    revokeApiToken(input: $input) {
      apiToken {
        id
        revokedAt
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)

export const WebhookEndpointsDocument = graphql(`
  query WebhookEndpoints(
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: WebhookEndpointOrder
    $where: WebhookEndpointWhereInput
  ) {
    webhookEndpoints(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, where: $where) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        node {
          id
          name
          url
          eventTypes
          active
          disabledReason
          updatedAt
        }
      }
    }
  }
`)
export type EndpointRow = NodeOf<WebhookEndpointsQuery['webhookEndpoints']>

export const WebhookEndpointDocument = graphql(`
  query WebhookEndpoint($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on WebhookEndpoint {
        name
        url
        eventTypes
        selection
        active
        disabledAt
        disabledReason
        previousSecretUntil
        createdAt
        createdByName
      }
    }
  }
`)
export type Endpoint = Extract<NonNullable<WebhookEndpointQuery['node']>, { __typename: 'WebhookEndpoint' }>

/** The events that an endpoint can choose from. */
export const EventTypesDocument = graphql(`
  query EventTypes {
    __type(name: "EventType") {
      enumValues {
        name
      }
    }
  }
`)

export const WebhookPreviewDocument = graphql(`
  query WebhookPreview($selection: String) {
    webhookPreview(selection: $selection)
  }
`)

export const CreateEndpointDocument = graphql(`
  mutation CreateWebhookEndpoint($input: CreateWebhookEndpointInput!) {
    createWebhookEndpoint(input: $input) {
      secret
      webhookEndpoint {
        id
        name
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)

export const UpdateEndpointDocument = graphql(`
  mutation UpdateWebhookEndpoint($input: UpdateWebhookEndpointInput!) {
    updateWebhookEndpoint(input: $input) {
      webhookEndpoint {
        id
        name
        active
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)

export const RotateSecretDocument = graphql(`
  mutation RotateWebhookSecret($input: RotateWebhookSecretInput!) {
    rotateWebhookSecret(input: $input) {
      secret
      webhookEndpoint {
        id
        previousSecretUntil
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)

export const SendTestDocument = graphql(`
  mutation SendTestWebhook($input: SendTestWebhookInput!) {
    sendTestWebhook(input: $input) {
      webhookDelivery {
        id
        status
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)

export const ReplayDocument = graphql(`
  mutation ReplayWebhookDeliveries($input: ReplayWebhookDeliveriesInput!) {
    replayWebhookDeliveries(input: $input) {
      deliveries
      userErrors {
        code
        message
        field
      }
    }
  }
`)

export const WebhookDeliveriesDocument = graphql(`
  query WebhookDeliveries(
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: WebhookDeliveryOrder
    $where: WebhookDeliveryWhereInput
  ) {
    webhookDeliveries(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, where: $where) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        node {
          id
          status
          createdAt
          attemptCount
          nextAttemptAt
          deliveredAt
          event {
            id
            type
            contract {
              id
              ...ContractLinkFields
            }
          }
        }
      }
    }
  }
`)
export type DeliveryRow = NodeOf<WebhookDeliveriesQuery['webhookDeliveries']>

export const WebhookDeliveryDocument = graphql(`
  query WebhookDelivery($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on WebhookDelivery {
        status
        createdAt
        nextAttemptAt
        giveUpAt
        payload
        attempts {
          at
          statusCode
          durationMs
          error
        }
        event {
          id
          type
          occurredAt
        }
      }
    }
  }
`)
