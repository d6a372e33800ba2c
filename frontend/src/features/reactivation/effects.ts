import type { TFunction } from 'i18next'
import type { Detail, Effect } from '@/components/EffectList'
import type { ReactivationPreviewQuery } from '@/gql/graphql'
import { urls } from '@/urls'

export type Preview = ReactivationPreviewQuery['reactivationPreview']

export type EffectKey =
  | 'loginsBack'
  | 'loginsTaken'
  | 'loginsUnlinked'
  | 'customer'
  | 'serviceOrder'
  | 'dici'
  | 'closedMonths'

/** What a reactivation brings back, and what it can't. What doesn't concern this contract is left out. */
export function effects(preview: Preview, customer: string, t: TFunction<'reactivation'>): Effect<EffectKey>[] {
  const {
    loginsBack,
    loginsTaken,
    loginsUnlinked,
    customerReactivated,
    serviceOrderCancelled: order,
    closedMonths,
  } = preview
  const plain = (key: EffectKey, text: string, details: Detail[] = []): Effect<EffectKey> => ({
    key,
    tone: 'plain',
    text,
    details,
  })
  const list: Effect<EffectKey>[] = [
    plain(
      'loginsBack',
      loginsBack.length > 0 ? t('loginsBack', { count: loginsBack.length }) : t('loginsBackNone'),
      loginsBack.map(loginDetail),
    ),
  ]
  if (loginsTaken.length > 0) {
    const text = t('loginsTaken', { count: loginsTaken.length })
    list.push({ key: 'loginsTaken', tone: 'attention', text, details: loginsTaken.map(loginDetail) })
  }
  if (loginsUnlinked > 0) {
    list.push({
      key: 'loginsUnlinked',
      tone: 'attention',
      text: t('loginsUnlinked', { count: loginsUnlinked }),
      details: [],
    })
  }
  if (customerReactivated) list.push(plain('customer', t('customerReactivated', { name: customer })))
  if (order) list.push(plain('serviceOrder', t('orderCancelled', { number: order.number })))
  list.push(plain('dici', t('diciGap')))
  if (closedMonths.length > 0) {
    const text = t('closedMonths', { count: closedMonths.length })
    list.push({ key: 'closedMonths', tone: 'attention', text, details: closedMonths.map(monthDetail) })
  }
  return list
}

function loginDetail({ id, username }: { id: string; username: string }): Detail {
  return { key: id, text: username, href: urls.login(id) }
}

function monthDetail({ id, year, month, branch }: Preview['closedMonths'][number]): Detail {
  const number = String(month).padStart(2, '0')
  return {
    key: id,
    text: `${number}/${year} · ${branch.name}`,
    href: urls.dici({ filial: branch.cnpj, mes: `${year}-${number}` }),
  }
}
