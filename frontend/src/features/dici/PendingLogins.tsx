import { Button, Group, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { AppLink } from '@/components/AppLink'
import { Callout } from '@/components/Callout'
import { type Column, DataTable } from '@/components/list'
import { ToneBadge } from '@/components/StatusBadge'
import { EmptyState } from '@/components/states'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { PendingLoginsFieldsFragment } from '@/gql/graphql'
import { absent } from '@/lib/format'
import { useCan } from '@/lib/session'
import { urls } from '@/urls'

const PendingLoginsFields = graphql(`
  fragment PendingLoginsFields on DiciPending {
    fields
    login {
      id
      username
      customer {
        id
        name
      }
      contract {
        id
        number
      }
    }
  }
`)

type Pending = PendingLoginsFieldsFragment
type Props = { pending: readonly FragmentType<typeof PendingLoginsFields>[]; cnpj: string; month: string }

/** How many of them the server lists. */
const limit = 500

/** The logins that stop the file, each with what it lacks and the way to fix it. */
export function PendingLogins({ cnpj, month, ...props }: Props) {
  const pending = readFragment(PendingLoginsFields, props.pending)
  const { t } = useTranslation(['dici', 'enums'])
  const mayRegister = useCan('REGISTER')
  if (pending.length === 0) return <EmptyState title={t('noPendingTitle')}>{t('noPendingText')}</EmptyState>

  /** The login's form, which comes back here. */
  const fix = ({ login }: Pending) => {
    const back = urls.dici({ filial: cnpj, mes: month, aba: 'pendencias' })
    const params = new URLSearchParams({ ...(mayRegister ? { editar: '1' } : {}), voltar: back })
    return `${urls.login(login.id)}?${params}`
  }
  const columns: Column<Pending>[] = [
    { key: 'login', header: t('login'), render: ({ login }) => login.username },
    { key: 'customer', header: t('customer'), render: ({ login }) => login.customer.name },
    { key: 'contract', header: t('contract'), render: ({ login }) => login.contract?.number ?? absent },
    {
      key: 'missing',
      header: t('missing'),
      render: ({ fields }) => (
        <Group gap={4} component="span" display="inline-flex">
          {fields.map((field) => (
            <ToneBadge key={field} tone="attention">
              {t(`enums:DiciField.${field}`)}
            </ToneBadge>
          ))}
        </Group>
      ),
    },
  ]
  return (
    <Stack gap="sm">
      <Callout tone="attention" title={t('pendingTitle')}>
        {t(mayRegister ? 'pendingText' : 'pendingTextReader')}
        {pending.length >= limit && ` ${t('pendingLimit', { limit })}`}
      </Callout>
      <DataTable
        label={t('tab.pending')}
        rows={pending}
        columns={columns}
        rowKey={({ login }) => login.id}
        rowHref={fix}
        rowActions={
          mayRegister
            ? (row) => (
                <Button
                  component={AppLink}
                  href={fix(row)}
                  size="compact-xs"
                  variant="default"
                  aria-label={t('fixNamed', { name: row.login.username })}
                >
                  {t('fix')}
                </Button>
              )
            : undefined
        }
      />
    </Stack>
  )
}
