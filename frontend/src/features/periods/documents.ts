import { graphql } from '@/gql'
import type { AccessEffectPartsFragment } from '@/gql/graphql'

/** What a change does to what DICI counts; the same in every mutation that does something to it. */
export const AccessEffectParts = graphql(`
  fragment AccessEffectParts on AccessEffect {
    accesses
    closedMonths {
      declaration {
        id
        year
        month
        version
        branch {
          id
          name
          cnpj
        }
      }
      changes {
        accessesBefore
        accessesAfter
        row {
          city {
            id
            ibgeCode
            name
            state
          }
          customerType
          zone
          medium
          product
          technology
          speedMbps
          accesses
        }
      }
    }
  }
`)

export type Effect = AccessEffectPartsFragment
export type MonthEffect = Effect['closedMonths'][number]
