import { Group, Modal, NativeSelect, Select, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { RequirePermission } from '@/components/Can'
import { FormErrors } from '@/components/FormErrors'
import { QueryView } from '@/components/QueryView'
import { zones } from '@/entities/access/facts'
import { CitySelect } from '@/entities/city/CitySelect'
import type { ClosedMonth } from '@/entities/dici/ClosedMonths'
import { EffectPanel } from '@/entities/period/EffectPanel'
import { closedMonths, savedText } from '@/entities/period/effect'
import { maySave, SaveButtons } from '@/entities/period/SaveButtons'
import { attempt, useDatedChange } from '@/entities/period/useDatedChange'
import { WhenFields } from '@/entities/period/WhenFields'
import { fromToday, isDated, sinceOf, type When, whenErrors } from '@/entities/period/when'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { EditContractFieldsFragment } from '@/gql/graphql'
import { useFirstField, useReturnFocus } from '@/lib/focus'
import { chooseByEnter } from '@/lib/keyboard'
import { nodesOf } from '@/lib/list'
import { toast } from '@/lib/toast'
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
        code
        message
        field
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
        code
        message
        field
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
  const { t } = useTranslation(['contracts', 'common'])
  const query = useQuery({ query: ContractChoicesDocument, requestPolicy: 'cache-and-network' })
  useReturnFocus(() => document.querySelector<HTMLElement>('h1'))
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('editTitle', { number: contract.number })}
      size={600}
      returnFocus={false}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <RequirePermission permission="REGISTER">
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
      </RequirePermission>
    </Modal>
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
  const first = useFirstField()
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

  const save = form.onSubmit(async () => {
    if (!changed) return onClose()
    if (!maySave(change, when)) return
    const effect = await change.save()
    if (!effect) return
    toast(savedText(t('edited', { number: contract.number }), effect, tPeriods))
    onSaved(closedMonths(effect))
  })

  return (
    <form ref={first} onSubmit={save} noValidate>
      <Stack gap="sm">
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
        <WhenFields form={form} correctable />
        <EffectPanel change={change} />
        <FormErrors problem={change.problem} />
        <SaveButtons change={change} when={when} changed={changed} onClose={onClose} />
      </Stack>
    </form>
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
