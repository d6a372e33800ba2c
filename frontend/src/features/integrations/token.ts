/** What a token can be for, in the order shown, each with its words in the catalogue. */
export const scopes = {
  'contracts:read': 'scope.contractsRead',
  'contracts:write': 'scope.contractsWrite',
  'contracts:cancel': 'scope.contractsCancel',
  'contracts:backdate': 'scope.contractsBackdate',
  'comodatos:override': 'scope.comodatosOverride',
  'cancellations:reverse': 'scope.cancellationsReverse',
  'parameters:write': 'scope.parametersWrite',
  'automation:write': 'scope.automationWrite',
  'dici:read': 'scope.diciRead',
  'dici:close': 'scope.diciClose',
  'customers:anonymize': 'scope.customersAnonymize',
  'integrations:write': 'scope.integrationsWrite',
  'users:write': 'scope.usersWrite',
} as const

export type Scope = keyof typeof scopes

export type TokenState = 'LIVE' | 'EXPIRED' | 'REVOKED'

type Dates = { expiresAt?: string | null; revokedAt?: string | null }

/** Whether a token is accepted at an instant, and if not, why. */
export function tokenState({ expiresAt, revokedAt }: Dates, now: Date): TokenState {
  if (revokedAt) return 'REVOKED'
  return expiresAt && new Date(expiresAt) <= now ? 'EXPIRED' : 'LIVE'
}

/** How long a token can be made to last, in days; 0 is for ever. */
export const lifetimes = ['30', '90', '365', '0'] as const

/** When a token that is made now ends; null for never. */
export function expiryOf(days: string, now: Date): string | null {
  const count = Number(days)
  return count > 0 ? new Date(now.getTime() + count * 24 * 60 * 60 * 1000).toISOString() : null
}
