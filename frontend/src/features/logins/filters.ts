import type { LoginWhereInput } from '@/gql/graphql'
import { searchFor } from '@/lib/search'

/** The filters as they stand in the URL. */
export const filterNames = ['q', 'situacao', 'vinculo', 'dici'] as const

export type LoginFilters = Record<(typeof filterNames)[number], string>

/** dici=faltam: something that the file requires isn't there. */
export const lacking = 'faltam'

const lacksFacts: LoginWhereInput = {
  or: [
    { hasCity: false },
    { zoneIsNil: true },
    { mediumIsNil: true },
    { productIsNil: true },
    { technologyIsNil: true },
    { speedMbpsIsNil: true },
  ],
}

/** The condition for the API; undefined when nothing is filtered. What the URL says wrongly is left out. */
export function loginsWhere({ q, situacao, vinculo, dici }: LoginFilters): LoginWhereInput | undefined {
  const conditions = [
    searchFor(q),
    situacao === 'ativos' ? { active: true } : undefined,
    situacao === 'inativos' ? { active: false } : undefined,
    vinculo === 'com' ? { hasContract: true } : undefined,
    vinculo === 'sem' ? { hasContract: false } : undefined,
    dici === lacking ? lacksFacts : undefined,
  ].filter((condition): condition is LoginWhereInput => condition !== undefined)
  return conditions.length > 1 ? { and: conditions } : conditions[0]
}
