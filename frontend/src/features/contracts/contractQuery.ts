import { graphql } from '@/gql'
import type { ContractPageQuery } from '@/gql/graphql'

export const ContractPageDocument = graphql(`
  query ContractPage($number: String!) {
    contract(number: $number) {
      id
      number
      status
      statusChangedAt
      createdAt
      activatedAt
      cancelledAt
      reactivatedAt
      suspendedAt
      street
      streetNumber
      district
      postalCode
      zone
      city {
        id
        ibgeCode
        name
        state
      }
      customer {
        id
        name
        document
        type
        active
        anonymizedAt
      }
      plan {
        id
        name
        speedMbps
        priceCents
      }
      branch {
        id
        name
        cnpj
      }
      logins {
        id
        username
        active
        activatedAt
        inactivatedAt
        factsFrozenAt
        medium
        technology
        speedMbps
      }
      comodatos {
        id
        description
        serialNumber
        status
        lentAt
        closedAt
        writeOffReason
        charged
      }
      notices {
        id
        kind
        sentAt
        channel
        settledAt
        recordedByName
      }
      serviceOrders {
        id
        number
        status
        createdAt
        scheduledFor
        closedAt
        template {
          id
          name
        }
        items {
          id
        }
      }
      scheduledCancellation {
        id
        scheduleStatus
        effectiveAt
        note
        overrideReason
        requestedByName
        requestedAt
        attemptedAt
        reason {
          id
          name
        }
        refusals {
          code
          message
        }
      }
      servicePeriods {
        id
        startedAt
        endedAt
        reactivatedByName
        note
        cancellation {
          id
          requestedByName
          loginsUnlinked
          reason {
            id
            name
          }
        }
      }
      cancellations {
        id
        reason {
          id
          code
          name
        }
      }
      cancellation {
        id
        note
        origin
        requestedByName
        requestedAt
        effectiveAt
        backDated
        loginsKept
        loginsUnlinked
        customerInactivated
        overrideReason
        reason {
          id
          code
          name
        }
        parameters {
          id
          revision
          changedAt
          keepLoginLink
          checkOpenComodatos
          inactivateCustomer
          pickupServiceOrderTemplate {
            id
            name
          }
        }
        customerKeptActiveBy {
          id
          number
        }
        overriddenComodatos {
          id
          description
          serialNumber
        }
        serviceOrder {
          id
          number
          status
        }
      }
    }
  }
`)

export type Contract = NonNullable<ContractPageQuery['contract']>
export type ScheduledCancellation = NonNullable<Contract['scheduledCancellation']>
export type Cancellation = NonNullable<Contract['cancellation']>

/** Cancelled, no login left, and no record says that there was none to unlink: DICI can't count it, and never will. */
export function lacksLoginData({ status, logins, cancellation }: Contract): boolean {
  return status === 'CANCELLED' && logins.length === 0 && cancellation?.loginsUnlinked !== 0
}

/** "Rua das Flores, 12 · Centro · Recife/PE · 50000-000", as far as it is known. */
export function addressOf(contract: Contract, postalCode: (value: string) => string): string {
  const { street, streetNumber, district, city } = contract
  return [
    [street, streetNumber].filter(Boolean).join(', '),
    district,
    city && `${city.name}/${city.state}`,
    contract.postalCode && postalCode(contract.postalCode),
  ]
    .filter(Boolean)
    .join(' · ')
}
