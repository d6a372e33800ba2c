import i18next from 'i18next'
import { type ClosedMonth, ClosedMonths } from '@/entities/dici/ClosedMonths'
import { showOnce } from '@/lib/once'

type Result = {
  title: string
  logins: readonly { password: string; login: { username: string } }[]
  closedMonths: readonly ClosedMonth[]
}

/** The new passwords, which can't be read later, and the closed months that were changed. */
export function showPasswords({ title, logins, closedMonths }: Result): void {
  const t = i18next.getFixedT(null, 'reactivation')
  const any = logins.length > 0
  showOnce({
    title,
    text: any ? t('passwordsOnce') : t('noPasswords'),
    secrets: logins.map(({ login: { username }, password }) => ({
      label: t('passwordLabel', { name: username }),
      value: password,
      name: t('passwordOf', { name: username }),
    })),
    more: <ClosedMonths months={closedMonths} />,
    done: any ? t('noted') : t('finish'),
  })
}
