import type { ContractWhereInput, CustomerWhereInput, LoginWhereInput } from '@/gql/graphql'

/** A text as the server keeps searchName: lower case, without accents. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}

/** A CPF or CNPJ, or its beginning, without punctuation; null for anything else. */
export function documentPart(text: string): string | null {
  const plain = text.replace(/[.\-/\s]/g, '').toUpperCase()
  // An alphanumeric CNPJ has letters, but begins and ends like no name: with a digit somewhere in its first twelve.
  return plain.length >= 5 && plain.length <= 14 && /^[0-9A-Z]*$/.test(plain) && /\d{2}/.test(plain) ? plain : null
}

/** Customers by name, code, CPF or CNPJ; undefined for an empty text. */
export function customerSearch(text: string): CustomerWhereInput | undefined {
  const name = fold(text)
  if (!name) return undefined
  const document = documentPart(text)
  return {
    or: [{ searchNameContains: name }, { code: text.trim() }, ...(document ? [{ documentHasPrefix: document }] : [])],
  }
}

/** Contracts by number, login, or their customer; undefined for an empty text. */
export function contractSearch(text: string): ContractWhereInput | undefined {
  const customer = customerSearch(text)
  if (!customer) return undefined
  const plain = text.trim()
  return {
    or: [
      { numberHasPrefix: plain },
      { hasLoginsWith: [{ usernameHasPrefix: plain.toLowerCase() }] },
      { hasCustomerWith: [customer] },
    ],
  }
}

/** Logins by user name, or their customer; undefined for an empty text. */
export function loginSearch(text: string): LoginWhereInput | undefined {
  const customer = customerSearch(text)
  return customer && { or: [{ usernameContains: text.trim().toLowerCase() }, { hasCustomerWith: [customer] }] }
}
