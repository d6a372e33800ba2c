import type { CityWhereInput } from '@/gql/graphql'
import { fold } from '@/lib/search'

export type City = { ibgeCode: number; name: string; state: string }

/** "Belo Horizonte/MG" */
export function cityLabel({ name, state }: Pick<City, 'name' | 'state'>): string {
  return `${name}/${state}`
}

/** Cities by a part of the name, with or without the state ("bom jesus/rs"), or by the IBGE code. */
export function citySearch(text: string): CityWhereInput {
  const folded = fold(text)
  if (/^\d{7}$/.test(folded)) return { ibgeCode: Number(folded) }
  const [, name, state] = /^(.+?)\s*\/\s*([a-z]{2})$/.exec(folded) ?? []
  return name && state ? { searchNameContains: name, state: state.toUpperCase() } : { searchNameContains: folded }
}
