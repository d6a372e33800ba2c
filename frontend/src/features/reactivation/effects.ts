import type { TFunction } from 'i18next'
import type { Detail, Effect } from '@/components/EffectList'
import type { MonthEffect } from '@/entities/period/effect'
import type { ReactivationPreviewQuery, ReversalPreviewQuery } from '@/gql/graphql'
import { currentLanguage } from '@/i18n'
import { formatFor } from '@/lib/format'
import { urls } from '@/urls'

export type Preview = ReactivationPreviewQuery['reactivationPreview']

export type ReversalPreview = Omit<ReversalPreviewQuery['reversalPreview'], 'effect'> & {
  effect: { closedMonths: readonly MonthEffect[] } | null
}

export type EffectKey =
  | 'loginsBack'
  | 'loginsTaken'
  | 'loginsUnlinked'
  | 'customer'
  | 'serviceOrder'
  | 'schedule'
  | 'dici'
  | 'closedMonths'

type Restored = Pick<
  Preview,
  'loginsBack' | 'loginsTaken' | 'loginsUnlinked' | 'customerReactivated' | 'serviceOrderCancelled'
>

/** What a reactivation brings back, and what it can't. What doesn't concern this contract is left out. */
export function effects(preview: Preview, customer: string, t: TFunction<'reactivation'>): Effect<EffectKey>[] {
  const { closedMonths } = preview
  const list = [...restored(preview, customer, t), plain('dici', t('diciGap'))]
  if (closedMonths.length > 0) {
    const text = t('closedMonths', { count: closedMonths.length })
    list.push({ key: 'closedMonths', tone: 'attention', text, details: closedMonths.map(monthDetail) })
  }
  return list
}

/** The same of a reversal, with what DICI lacks of the logins that don't return, and by how much each closed month changes. */
export function reversalEffects(
  preview: ReversalPreview,
  customer: string,
  t: TFunction<'reactivation'>,
): Effect<EffectKey>[] {
  const closedMonths = preview.effect?.closedMonths ?? []
  const { schedule, uncountedSince } = preview
  const { date } = formatFor(currentLanguage())
  const list = restored(preview, customer, t)
  if (schedule) list.push(plain('schedule', t('scheduleGone', { date: date(schedule.effectiveAt) })))
  if (uncountedSince) {
    const text = t('diciUncounted', { month: date(uncountedSince).slice('05/'.length) })
    list.push({ key: 'dici', tone: 'attention', text, details: [] })
  } else {
    list.push(plain('dici', t('diciNoGap')))
  }
  if (closedMonths.length > 0) {
    const text = t('closedMonths', { count: closedMonths.length })
    list.push({ key: 'closedMonths', tone: 'lasting', text, details: closedMonths.map(changedMonth) })
  }
  return list
}

function restored(preview: Restored, customer: string, t: TFunction<'reactivation'>): Effect<EffectKey>[] {
  const { loginsBack, loginsTaken, loginsUnlinked, customerReactivated, serviceOrderCancelled: order } = preview
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
    const text = t('loginsUnlinked', { count: loginsUnlinked })
    list.push({ key: 'loginsUnlinked', tone: 'attention', text, details: [] })
  }
  if (customerReactivated) list.push(plain('customer', t('customerReactivated', { name: customer })))
  if (order) list.push(plain('serviceOrder', t('orderCancelled', { number: order.number })))
  return list
}

function plain(key: EffectKey, text: string, details: Detail[] = []): Effect<EffectKey> {
  return { key, tone: 'plain', text, details }
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

function changedMonth({ declaration, changes }: MonthEffect): Detail {
  const sum = (of: 'accessesBefore' | 'accessesAfter') => changes.reduce((all, change) => all + change[of], 0)
  const month = monthDetail(declaration)
  return { ...month, text: `${month.text}: ${sum('accessesBefore')} → ${sum('accessesAfter')}` }
}
