import { Select, Text } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { FormDialog } from '@/components/FormDialog'
import { QueryView } from '@/components/QueryView'
import { cityLabel } from '@/entities/city/city'
import type { ClosedMonth } from '@/entities/dici/ClosedMonths'
import { DatedForm } from '@/entities/period/DatedForm'
import { attempt, useDatedChange } from '@/entities/period/useDatedChange'
import { fromToday, isDated, sinceOf, type When, whenErrors } from '@/entities/period/when'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { MoveDialogFieldsFragment, MoveTargetsQuery } from '@/gql/graphql'
import { useReturnFocus } from '@/lib/focus'
import { chooseByEnter } from '@/lib/keyboard'
import { nodesOf, type RowOf } from '@/lib/list'

const MoveDialogFields = graphql(`
  fragment MoveDialogFields on Login {
    id
    username
    customer {
      id
      name
    }
    contract {
      id
    }
  }
`)

/** The live contracts of a customer in which another access can be. */
const MoveTargetsDocument = graphql(`
  query MoveTargets($customer: ID!) {
    contracts(
      first: 100
      where: { hasCustomerWith: [{ id: $customer }], statusIn: [ACTIVE, SUSPENDED, BLOCKED] }
      orderBy: { field: NUMBER }
    ) {
      edges {
        node {
          id
          number
          status
          street
          streetNumber
          plan {
            id
            name
          }
          city {
            id
            name
            state
          }
        }
      }
    }
  }
`)

const MoveLoginDocument = graphql(`
  mutation MoveLogin($input: MoveLoginInput!) {
    moveLogin(input: $input) {
      effect {
        ...AccessEffectFields
      }
      login {
        id
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

type Target = RowOf<MoveTargetsQuery['contracts']>
type Props = {
  login: FragmentType<typeof MoveDialogFields>
  onClose: () => void
  /** What was declared for these closed months has changed. */
  onSaved: (closedMonths: readonly ClosedMonth[]) => void
}

/** Links a login to another contract of its customer. Shown while it is mounted. */
export function MoveDialog({ onClose, onSaved, ...props }: Props) {
  const login = readFragment(MoveDialogFields, props.login)
  const { t } = useTranslation('logins')
  const query = useQuery({
    query: MoveTargetsDocument,
    variables: { customer: login.customer.id },
    requestPolicy: 'network-only',
  })
  useReturnFocus(() => document.querySelector<HTMLElement>('h1'))
  return (
    <FormDialog onClose={onClose} title={t('moveTitle', { username: login.username })} size={560} permission="REGISTER">
      <QueryView query={query}>
        {({ contracts }) => (
          <MoveForm
            login={login}
            targets={nodesOf<Target>(contracts).filter(({ id }) => id !== login.contract?.id)}
            onClose={onClose}
            onSaved={onSaved}
          />
        )}
      </QueryView>
    </FormDialog>
  )
}

type FormProps = Omit<Props, 'login'> & { login: MoveDialogFieldsFragment; targets: Target[] }

function MoveForm({ login, targets, onClose, onSaved }: FormProps) {
  const { t } = useTranslation('logins')
  const { t: tPeriods } = useTranslation('periods')
  const form = useForm({
    initialValues: { contract: null as string | null, when: fromToday },
    validate: ({ contract, when }) => ({
      contract: isNotEmpty(t('moveChoose'))(contract),
      ...whenErrors(when, tPeriods),
    }),
  })
  const { contract, when } = form.values
  const change = useDatedChange({
    attempt:
      contract && isDated(when)
        ? attempt(MoveLoginDocument, (data) => data.moveLogin, {
            loginId: login.id,
            contractId: contract,
            effectiveFrom: sinceOf(when),
          })
        : null,
    form,
    fields: { contractId: 'contract' },
  })

  const number = targets.find(({ id }) => id === contract)?.number ?? ''
  return (
    <DatedForm
      form={form}
      change={change}
      changed
      label={moveText(when, t)}
      saved={t('moved', { username: login.username, number })}
      onClose={onClose}
      onSaved={onSaved}
    >
      <Text fz="sm" c="dimmed">
        {t(targets.length > 0 ? 'moveText' : 'moveNowhere', { name: login.customer.name })}
      </Text>
      <Select
        label={t('moveTo')}
        placeholder={t('choose')}
        required
        searchable
        data-autofocus
        allowDeselect={false}
        openOnFocus={false}
        selectFirstOptionOnChange
        onKeyDownCapture={chooseByEnter}
        disabled={targets.length === 0}
        comboboxProps={{ withinPortal: false }}
        withScrollArea={false}
        styles={{ options: { maxHeight: 220, overflowY: 'auto' } }}
        data={targets.map((target) => ({ value: target.id, label: targetName(target) }))}
        {...form.getInputProps('contract')}
      />
    </DatedForm>
  )
}

function moveText({ mode, day }: When, t: TFunction<'logins'>): string {
  if (mode === 'today') return t('moveToday')
  return day ? t('moveSince', { date: day }) : t('move')
}

function targetName({ number, plan, street, streetNumber, city }: Target): string {
  const address = [street, streetNumber].filter(Boolean).join(', ')
  return [number, plan.name, address, city && cityLabel(city)].filter(Boolean).join(' · ')
}
