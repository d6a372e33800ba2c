import { Group, NativeSelect, Select, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { FormDialog } from '@/components/FormDialog'
import { QueryView } from '@/components/QueryView'
import { zones } from '@/entities/access/facts'
import { CitySelect } from '@/entities/city/CitySelect'
import type { ClosedMonth } from '@/entities/dici/ClosedMonths'
import { DatedForm } from '@/entities/period/DatedForm'
import { attempt, useDatedChange } from '@/entities/period/useDatedChange'
import { fromToday, isDated, sinceOf, type When, whenErrors } from '@/entities/period/when'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { EditContractFieldsFragment } from '@/gql/graphql'
import { useReturnFocus } from '@/lib/focus'
import { chooseByEnter } from '@/lib/keyboard'
import { nodesOf } from '@/lib/list'
import { changedParts, formValues } from './edit'

const EditContractFields = graphql(`
  fragment EditContractFields on Contract {
    id
    number
    street
    streetNumber
    district
    postalCode
    zone
    city {
      id
      ibgeCode
      name
      state
    }
    plan {
      id
      name
    }
    branch {
      id
      name
    }
  }
`)

const ContractChoicesDocument = graphql(`
  query ContractChoices {
    plans(first: 100, where: { active: true }, orderBy: { field: NAME }) {
      edges {
        node {
          id
          name
        }
      }
    }
    branches(first: 100, orderBy: { field: NAME }) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`)

const UpdateContractDocument = graphql(`
  mutation UpdateContract($input: UpdateContractInput!) {
    updateContract(input: $input) {
      effect {
        ...AccessEffectFields
      }
      contract {
        id
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

const CorrectContractDocument = graphql(`
  mutation CorrectContract($input: CorrectContractInput!) {
    correctContract(input: $input) {
      effect {
        ...AccessEffectFields
      }
      contract {
        id
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

type Choice = { id: string; name: string }
type Props = {
  contract: FragmentType<typeof EditContractFields>
  onClose: () => void
  /** What was declared for these closed months has changed. */
  onSaved: (closedMonths: readonly ClosedMonth[]) => void
}

/** Edits plan, branch and address of a contract, since a date. Shown while it is mounted. */
export function EditDialog({ onClose, onSaved, ...props }: Props) {
  const contract = readFragment(EditContractFields, props.contract)
  const { t } = useTranslation('contracts')
  const query = useQuery({ query: ContractChoicesDocument, requestPolicy: 'cache-and-network' })
  useReturnFocus(() => document.querySelector<HTMLElement>('h1'))
  return (
    <FormDialog onClose={onClose} title={t('editTitle', { number: contract.number })} size={600} permission="REGISTER">
      <QueryView query={query}>
        {({ plans, branches }) => (
          <EditForm
            contract={contract}
            plans={withCurrent(contract.plan, nodesOf<Choice>(plans))}
            branches={withCurrent(contract.branch, nodesOf<Choice>(branches))}
            onClose={onClose}
            onSaved={onSaved}
          />
        )}
      </QueryView>
    </FormDialog>
  )
}

type FormProps = Omit<Props, 'contract'> & {
  contract: EditContractFieldsFragment
  plans: Choice[]
  branches: Choice[]
}

function EditForm({ contract, plans, branches, onClose, onSaved }: FormProps) {
  const { t } = useTranslation(['contracts', 'logins', 'enums'])
  const { t: tPeriods } = useTranslation('periods')
  const form = useForm({
    initialValues: { ...formValues(contract), when: fromToday },
    validate: ({ when }) => whenErrors(when, tPeriods),
  })
  const { when, ...values } = form.values
  const parts = changedParts(contract, values)
  const changed = Object.keys(parts).length > 0
  const change = useDatedChange({
    attempt: changed && isDated(when) ? attemptOf(contract.id, parts, when) : null,
    form,
    fields: { 'address.cityIbgeCode': 'city', ...addressFields },
  })

  return (
    <DatedForm
      form={form}
      change={change}
      changed={changed}
      correctable
      saved={t('edited', { number: contract.number })}
      onClose={onClose}
      onSaved={onSaved}
    >
      <Text fz="sm" c="dimmed">
        {t('editText')}
      </Text>
      <Select
        label={t('plan')}
        searchable
        allowDeselect={false}
        data-autofocus
        openOnFocus={false}
        selectFirstOptionOnChange
        onKeyDownCapture={chooseByEnter}
        comboboxProps={{ withinPortal: false }}
        withScrollArea={false}
        styles={{ options: { maxHeight: 220, overflowY: 'auto' } }}
        data={optionsOf(plans)}
        {...form.getInputProps('planId')}
      />
      <NativeSelect label={t('branch')} data={optionsOf(branches)} {...form.getInputProps('branchId')} />
      <Group gap="sm" align="flex-start" wrap="nowrap">
        <TextInput flex={1} label={t('street')} maxLength={200} {...form.getInputProps('street')} />
        <TextInput w={96} label={t('streetNumber')} maxLength={20} {...form.getInputProps('streetNumber')} />
      </Group>
      <Group gap="sm" align="flex-start" wrap="nowrap">
        <TextInput flex={1} label={t('district')} maxLength={100} {...form.getInputProps('district')} />
        <TextInput
          w={130}
          label={t('postalCode')}
          inputMode="numeric"
          maxLength={10}
          {...form.getInputProps('postalCode')}
        />
      </Group>
      <CitySelect
        label={t('enums:DiciField.CITY')}
        value={form.values.city}
        onChange={(city) => form.setFieldValue('city', city)}
        error={form.errors.city}
      />
      <NativeSelect
        label={t('enums:DiciField.ZONE')}
        data={[
          ...(contract.zone ? [] : [{ value: '', label: t('logins:choose') }]),
          ...zones.map((value) => ({ value, label: t(`enums:Zone.${value}`) })),
        ]}
        {...form.getInputProps('zone')}
      />
    </DatedForm>
  )
}

function attemptOf(contractId: string, parts: ReturnType<typeof changedParts>, when: When) {
  const since = sinceOf(when)
  return when.mode === 'correction'
    ? attempt(CorrectContractDocument, (data) => data.correctContract, {
        contractId,
        ...parts,
        from: since,
        reason: when.reason.trim(),
      })
    : attempt(UpdateContractDocument, (data) => data.updateContract, { id: contractId, ...parts, effectiveFrom: since })
}

const addressFields = Object.fromEntries(
  ['street', 'streetNumber', 'district', 'postalCode', 'zone'].map((name) => [`address.${name}`, name]),
)

function optionsOf(choices: Choice[]) {
  return choices.map(({ id, name }) => ({ value: id, label: name }))
}

/** What it has now may be one that can't be chosen any more. */
function withCurrent(current: Choice, choices: Choice[]): Choice[] {
  return choices.some(({ id }) => id === current.id) ? choices : [current, ...choices]
}
