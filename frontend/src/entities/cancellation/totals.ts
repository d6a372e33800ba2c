import type { TFunction } from 'i18next'
import type { Effect } from '@/components/EffectList'
import { graphql } from '@/gql'
import type { ConsequencesFieldsFragment } from '@/gql/graphql'
import type { Format } from '@/lib/format'
import type { ConsequenceKey } from './icons'
import { monthsEffect } from './months'

export const ConsequencesFields = graphql(`
  fragment ConsequencesFields on CancellationConsequences {
    loginsKept
    loginsUnlinked
    customersInactivated
    customersKeptActive
    openComodatos
    comodatosBlocking
    serviceOrders
    months {
      year
      month
      accesses
      closed
    }
    earlierMonths
  }
`)

export type Total = Effect<ConsequenceKey>
type T = TFunction<'cancellation'>

/** What many cancellations do altogether, in the words of a single one's consequences; the most lasting effects first. */
export function totals(found: ConsequencesFieldsFragment, t: T, format: Format): Total[] {
  const { months, earlierMonths, loginsUnlinked } = found
  return [
    ...logins(found, t, format),
    monthsEffect({ months, earlierMonths, lasting: loginsUnlinked > 0 }, t, format),
    ...comodatos(found, t, format),
    ...customers(found, t, format),
    serviceOrders(found, t, format),
  ]
}

function line(key: ConsequenceKey, tone: Total['tone'], text: string): Total {
  return { key, tone, text, details: [] }
}

function logins({ loginsKept, loginsUnlinked }: ConsequencesFieldsFragment, t: T, format: Format): Total[] {
  const lines: Total[] = []
  if (loginsUnlinked > 0) {
    lines.push(line('logins', 'lasting', t('total.loginsUnlinked', format.count(loginsUnlinked))))
  }
  if (loginsKept > 0) lines.push(line('logins', 'plain', t('total.loginsKept', format.count(loginsKept))))
  return lines.length > 0 ? lines : [line('logins', 'plain', t('total.loginsNone'))]
}

function comodatos(found: ConsequencesFieldsFragment, t: T, format: Format): Total[] {
  const { openComodatos, comodatosBlocking } = found
  const lines: Total[] = []
  if (comodatosBlocking > 0) {
    lines.push(line('comodatos', 'attention', t('total.comodatosBlock', format.count(comodatosBlocking))))
  }
  if (openComodatos > 0) {
    lines.push(line('comodatos', 'attention', t('total.comodatosOpen', format.count(openComodatos))))
  }
  return lines.length > 0 ? lines : [line('comodatos', 'plain', t('comodatosNone'))]
}

function customers(found: ConsequencesFieldsFragment, t: T, format: Format): Total[] {
  const { customersInactivated, customersKeptActive } = found
  const lines: Total[] = []
  if (customersInactivated > 0) {
    lines.push(line('customer', 'attention', t('total.customersInactivated', format.count(customersInactivated))))
  }
  if (customersKeptActive > 0) {
    lines.push(line('customer', 'plain', t('total.customersKept', format.count(customersKeptActive))))
  }
  return lines.length > 0 ? lines : [line('customer', 'plain', t('total.customersUnchanged'))]
}

function serviceOrders({ serviceOrders }: ConsequencesFieldsFragment, t: T, format: Format): Total {
  const text = serviceOrders > 0 ? t('total.orders', format.count(serviceOrders)) : t('orderNone')
  return line('serviceOrder', 'plain', text)
}
